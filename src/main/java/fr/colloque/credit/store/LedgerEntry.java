package fr.colloque.credit.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the book. It has no verbs: what was entered stays. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "doctor_id")
    private long doctorId;
    @Column(name = "enrolment_id")
    private long enrolmentId;
    @Column(name = "course_id")
    private String courseId;
    @Column(name = "course_revision")
    private int courseRevision;
    @Column(name = "action_type")
    @Enumerated(EnumType.STRING)
    private ActionType actionType;
    private Hours hours;
    @Column(name = "completed_at")
    private Instant completedAt;
    private String reason;
    private long corrects;
    @Column(name = "actor_id")
    private Long actorId;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected LedgerEntry() { }                       // for JPA

    public LedgerEntry(long doctorId, long enrolmentId, String courseId, int courseRevision,
                       ActionType actionType, Hours hours, Instant completedAt, String reason,
                       Instant enteredAt) {
        this.doctorId = doctorId;
        this.enrolmentId = enrolmentId;
        this.courseId = requireNonNull(courseId, "courseId");
        this.courseRevision = courseRevision;
        this.actionType = requireNonNull(actionType, "actionType");
        this.hours = requireNonNull(hours, "hours");
        this.completedAt = requireNonNull(completedAt, "completedAt");
        this.reason = requireNonNull(reason, "reason");
        this.enteredAt = requireNonNull(enteredAt, "enteredAt");
    }

    /**
     * The line that takes this one back, in the same period.
     *
     * @param why   what the doctor reads beside it
     * @param actor the account that decided it
     */
    public LedgerEntry counterEntry(String why, long actor, Instant at) {
        LedgerEntry counter = new LedgerEntry(doctorId, enrolmentId, courseId, courseRevision,
                actionType, hours.negated(), completedAt, why, at);
        counter.corrects = id;
        counter.actorId = actor;
        return counter;
    }
}
