package fr.colloque.cohort.store;

import fr.colloque.cohort.Findings;
import fr.colloque.cohort.ImportRefused;
import fr.colloque.cohort.ImportRefused.Why;
import fr.colloque.cohort.ImportState;
import fr.colloque.cohort.ImportView;
import fr.colloque.cohort.People;
import fr.colloque.cohort.Verdict.Kind;
import fr.colloque.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A file that was handed in: tried, asked for, and carried out as it was shown, or not at all. */
@Entity
@Table(name = "cohort_import")
public class CohortImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "course_id", updatable = false)
    private String courseId;
    @Column(name = "cohort_name", updatable = false)
    private String cohortName;
    @Column(name = "strict", updatable = false)
    private boolean strict;
    @Column(name = "content", updatable = false)
    private byte[] content;
    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private ImportState state;
    @Column(name = "verdicts")
    private String verdicts;
    @Column(name = "digest")
    private String digest;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "made_by", updatable = false)
    private long madeBy;

    protected CohortImport() { }                      // for JPA

    /** A file that was tried just now. */
    public CohortImport(String courseId, String cohortName, boolean strict, byte[] content,
            Findings findings, long madeBy, Instant madeAt) {
        this.courseId = courseId;
        this.cohortName = cohortName;
        this.strict = strict;
        this.content = content.clone();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.state = ImportState.TRIED;
        tell(findings);
    }

    private void tell(Findings findings) {
        verdicts = findings.text();
        digest = digest(verdicts);
    }

    private String digest(String text) {
        return Sha256.of(String.join("\n", Sha256.of(content), courseId, cohortName, text)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for what was shown. */
    public void ask(String shown) {
        if (!state.isOpen()) {
            throw new ImportRefused(Why.NOT_OPEN);
        }
        if (!digest.equals(shown)) {
            throw new ImportRefused(Why.NOT_SHOWN);
        }
        Findings findings = Findings.of(verdicts);
        if (strict && findings.count(Kind.FAULTY) > 0) {
            throw new ImportRefused(Why.FAULTY_LINES);
        }
        if (findings.good() == 0) {
            throw new ImportRefused(Why.NOTHING);
        }
        state = ImportState.ASKED;
    }

    /** Whether it is to be carried out, and would do now what was shown; notes it if not. */
    public boolean standsWith(Findings now) {
        if (state != ImportState.ASKED) {
            return false;
        }
        if (digest.equals(digest(now.text()))) {
            return true;
        }
        tell(now);
        state = ImportState.CHANGED;
        return false;
    }

    public void finish() {
        state = ImportState.DONE;
    }

    public Long id() {
        return id;
    }

    public String courseId() {
        return courseId;
    }

    public String cohortName() {
        return cohortName;
    }

    public byte[] content() {
        return content.clone();
    }

    public ImportView view() {
        return new ImportView(id, courseId, cohortName, strict, state, digest,
                Findings.of(verdicts), People.read(content));
    }
}
