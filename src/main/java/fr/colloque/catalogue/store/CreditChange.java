package fr.colloque.catalogue.store;

import fr.colloque.catalogue.CreditChangeRow.Decision;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.Blocks;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.DatedCredit;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of what a course counts for, or the taking back of one. It has no verbs: rows stay. */
@Entity
@Table(name = "course_credit")
public class CreditChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private String courseId;
    private int number;
    @Column(name = "takes_back")
    private int takesBack;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "action_type")
    @Enumerated(EnumType.STRING)
    private ActionType actionType;
    @Enumerated(EnumType.STRING)
    private Format format;
    private BigDecimal hours;
    @Column(name = "dpc_reference")
    private String dpcReference;
    @Column(name = "dpc_session")
    private String dpcSession;
    @Column(name = "orientation_fr")
    private String orientationFr;
    @Column(name = "orientation_en")
    private String orientationEn;
    private String blocks;
    @Column(name = "ecmec_reference")
    private String ecmecReference;
    @Column(name = "ecmec_minutes")
    private Integer ecmecMinutes;
    @Column(name = "ecmec_most")
    private BigDecimal ecmecMost;
    @Column(name = "ecmec_from")
    private LocalDate ecmecFrom;
    @Column(name = "ecmec_until")
    private LocalDate ecmecUntil;
    private String reason;
    @Column(name = "entered_by")
    private long enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected CreditChange() { }                      // for JPA

    public CreditChange(String courseId, DatedCredit change, Decision decision) {
        this.courseId = courseId;
        number = change.number();
        validFrom = change.from();
        count(change.credit());
        reason = decision.reason();
        enteredBy = decision.accountId();
        enteredAt = decision.at();
    }

    private void count(CourseCredit credit) {
        CreditData data = credit.data();
        actionType = data.type();
        format = data.format();
        hours = credit.filed().map(Hours::value).orElse(null);
        dpcReference = data.dpcReference().orElse(null);
        dpcSession = credit.session().orElse(null);
        orientationFr = data.orientation().map(Text::fr).orElse(null);
        orientationEn = data.orientation().map(Text::en).orElse(null);
        blocks = Blocks.written(data.certifBlocks());
        credit.accreditation().ifPresent(a -> {
            ecmecReference = a.reference();
            ecmecMinutes = a.minutes();
            ecmecMost = a.most().value();
            ecmecFrom = a.from();
            ecmecUntil = a.until();
        });
    }

    /** The row that takes this one back. */
    public CreditChange takenBack(int next, Decision decision) {
        CreditChange back = new CreditChange(courseId,
                new DatedCredit(next, validFrom, change().credit()), decision);
        back.takesBack = number;
        return back;
    }

    public String courseId() {
        return courseId;
    }

    public int number() {
        return number;
    }

    /** 0, or the number of the change that this row takes back. */
    public int takesBack() {
        return takesBack;
    }

    public Decision decision() {
        return new Decision(enteredBy, enteredAt, reason);
    }

    /** What it brings. */
    public DatedCredit change() {
        Optional<Text> orientation = Optional.ofNullable(orientationFr)
                .map(fr -> new Text(fr, orientationEn));
        CreditData data = new CreditData(actionType, format, Optional.ofNullable(dpcReference),
                orientation, Blocks.read(blocks));
        Optional<Accreditation> accreditation = Optional.ofNullable(ecmecReference)
                .map(reference -> new Accreditation(reference, ecmecMinutes,
                        new Ecmec(ecmecMost), ecmecFrom, ecmecUntil));
        return new DatedCredit(number, validFrom, new CourseCredit(data,
                Optional.ofNullable(dpcSession), Optional.ofNullable(hours).map(Hours::new),
                accreditation));
    }
}
