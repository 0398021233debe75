package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateRow;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.DueRow;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.certificate.ListRequest;
import fr.colloque.certificate.VerificationView;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The read side of certificates. Titles of courses are looked up by the caller's function. */
@Dependent
public class CertificateQueries {

    private static final String DUE_COLUMNS = """
            e.id, a.last_name, a.first_name, e.course_id, e.completed_at, e.post_test_score,
            e.planned_minutes""";
    /** By its index whatever the statistics say: few are due of all who ever completed. */
    private static final String DUE = """
            from enrolment e force index (enrolment_due) left join account a on a.id = e.doctor_id
            where e.due = 1""";
    private static final Map<String, String> DUE_ORDERS = Map.of("doctor", "a.last_name",
            "course", "e.course_id", "completedAt", "e.completed_at", "postTest",
            "e.post_test_score", "minutes", "e.planned_minutes");

    private static final String ISSUED_COLUMNS = """
            c.id, c.version, c.identifier, c.revision, a.last_name, a.first_name, c.course_id,
            c.issued_at, c.superseded_at, c.revoked_at, c.revocation_reason""";

    private static final Map<String, String> ISSUED_ORDERS = Map.of("doctor", "a.last_name",
            "course", "c.course_id", "issuedAt", "c.issued_at");

    @PersistenceContext EntityManager em;

    /** Completed enrolments without any certificate, in a course; blank for any. */
    public Page<DueRow> due(ListRequest request, String courseId,
            Function<String, Text> titles) {
        SearchClause clause = dueIn(courseId);
        List<DueRow> rows = clause.rows(em, request).stream().map(Columns::of)
                .map(c -> new DueRow(c.number(0), c.text(1) + ", " + c.text(2),
                        titles.apply(c.text(3)), c.instant(4), c.decimal(5), c.count(6)))
                .toList();
        return new Page<>(rows, clause.count(em, request.search()), request.page());
    }

    /** The enrolments of all those whom a search finds among them, the oldest first. */
    public List<Long> due(String search, String courseId) {
        return dueIn(courseId).all(em, search);
    }

    /** How many a search finds among them. */
    public long countDue(String search, String courseId) {
        return dueIn(courseId).count(em, search);
    }

    private static SearchClause dueIn(String courseId) {
        return new SearchClause(DUE_COLUMNS, courseId.isBlank() ? DUE
                : DUE + " and e.course_id = ?2", courseId, DUE_ORDERS, "e.completed_at, e.id");
    }

    /** Revisions of certificates in one state, or in any when there is none. */
    public Page<IssuedRow> issued(ListRequest request, Optional<CertificateState> state,
            Function<String, Text> titles) {
        SearchClause clause = new SearchClause(ISSUED_COLUMNS, """
                from certificate c left join account a on a.id = c.doctor_id where
                """ + state.map(CertificateQueries::condition).orElse("true"), ISSUED_ORDERS,
                "c.issued_at desc, c.id desc");
        List<IssuedRow> rows = clause.rows(em, request).stream().map(Columns::of)
                .map(c -> issued(c, titles)).toList();
        return new Page<>(rows, clause.count(em, request.search()), request.page());
    }

    private static IssuedRow issued(Columns c, Function<String, Text> titles) {
        return new IssuedRow(c.number(0), c.number(1), c.text(2), c.count(3),
                c.text(4) + ", " + c.text(5), titles.apply(c.text(6)), c.instant(7), state(c, 8),
                since(c, 8), c.text(10));
    }

    static String condition(CertificateState state) {
        return switch (state) {
            case GENUINE -> "c.revoked_at is null and c.superseded_at is null";
            case SUPERSEDED -> "c.revoked_at is null and c.superseded_at is not null";
            case REVOKED -> "c.revoked_at is not null";
        };
    }

    /** The certificates of one doctor, the latest first, at most 100. */
    public List<CertificateRow> of(long doctorId, Function<String, Text> titles) {
        List<?> rows = em.createNativeQuery("""
                        select c.identifier, c.revision, c.course_id, c.issued_at,
                               c.superseded_at, c.revoked_at, c.revocation_reason, c.facts,
                               (select count(*) from credential b where b.certificate_id = c.id)
                        from certificate c where c.doctor_id = ?
                        order by c.issued_at desc, c.id desc
                        """)
                .setParameter(1, doctorId).setMaxResults(100).getResultList();
        return rows.stream().map(Columns::of)
                .map(c -> new CertificateRow(c.text(0), c.count(1), c.text(2),
                        titles.apply(c.text(2)),
                        FactsJson.read(c.text(7)).action().certifiedHours(), c.instant(3),
                        state(c, 4), since(c, 4), c.text(6), c.count(8) > 0))
                .toList();
    }

    /** One revision under this number, or the newest; the RPPS number masked. */
    public Optional<VerificationView> verify(CertificateIdentifier identifier,
            Optional<Integer> revision) {
        List<?> all = em.createNativeQuery("""
                        select revision, issued_at, superseded_at, revoked_at,
                               revocation_reason, facts,
                               (select count(*) from credential b where b.certificate_id = c.id)
                        from certificate c where identifier = ? order by revision desc
                        """)
                .setParameter(1, identifier.value()).setMaxResults(100).getResultList();
        List<Columns> rows = all.stream().map(Columns::of).toList();
        return rows.stream()
                .filter(c -> revision.isEmpty() || c.count(0) == revision.get()).findFirst()
                .map(c -> new VerificationView(identifier, c.count(0), state(c, 2), c.instant(1),
                        since(c, 2), c.text(4), rows.getFirst().count(0),
                        rows.getFirst().instant(1), FactsJson.read(c.text(5)).masked(),
                        c.count(6) > 0));
    }

    /** The revision whose file, byte by byte, has this SHA-256; the RPPS number masked. */
    public Optional<VerificationView> verifyFile(String sha256) {
        List<?> rows = em.createNativeQuery("""
                        select identifier, revision from certificate where pdf_sha256 = ?
                        """)
                .setParameter(1, sha256).setMaxResults(1).getResultList();
        return rows.stream().map(Columns::of).findFirst()
                .flatMap(c -> verify(new CertificateIdentifier(c.text(0)),
                        Optional.of(c.count(1))));
    }

    /** The state told by two columns: when superseded, then when revoked. */
    private static CertificateState state(Columns c, int at) {
        if (c.instant(at + 1) != null) {
            return CertificateState.REVOKED;
        }
        return c.instant(at) == null ? CertificateState.GENUINE : CertificateState.SUPERSEDED;
    }

    private static Instant since(Columns c, int at) {
        return c.instant(at + 1) != null ? c.instant(at + 1) : c.instant(at);
    }
}
