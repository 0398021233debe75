package fr.colloque.credit.store;

import fr.colloque.core.credit.Blocks;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.Scheme;
import fr.colloque.core.credit.Worth;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.Completed;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Note;
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
    @Enumerated(EnumType.STRING)
    private Scheme scheme;
    @Column(name = "scheme_version")
    private String schemeVersion;
    @Column(name = "action_type")
    @Enumerated(EnumType.STRING)
    private ActionType actionType;
    private Hours hours;
    private String reference;
    private boolean orientation;
    private String blocks;
    private BigDecimal ecmec;
    private String accreditation;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "counts_on")
    private LocalDate countsOn;
    private String reason;
    private long corrects;
    private long replaces;
    @Column(name = "actor_id")
    private Long actorId;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected LedgerEntry() { }                       // for JPA

    public LedgerEntry(Completed completed, Worth worth, Note note) {
        doctorId = completed.doctorId();
        enrolmentId = completed.enrolmentId();
        courseId = completed.courseId();
        courseRevision = completed.courseRevision();
        startedAt = completed.startedAt();
        completedAt = completed.completedAt();
        bring(worth);
        reason = note.reason();
        actorId = note.actorId();
        enteredAt = note.at();
    }

    private void bring(Worth worth) {
        scheme = worth.scheme();
        schemeVersion = worth.version();
        actionType = worth.type();
        hours = worth.hours();
        reference = worth.reference();
        orientation = worth.orientation();
        blocks = Blocks.written(worth.blocks());
        ecmec = worth.ecmec().value();
        accreditation = worth.accreditation();
    }

    /** The line that takes this one back, in the same period. */
    public LedgerEntry counterEntry(Note note) {
        LedgerEntry counter = new LedgerEntry(completed(), worth().negated(), note);
        counter.corrects = id;
        counter.countsOn = countsOn;
        return counter;
    }

    /**
     * The line that stands in the place of this one from now on.
     *
     * @param day when it counts; null for the day of completion
     */
    public LedgerEntry replacement(Worth worth, LocalDate day, Note note) {
        LedgerEntry other = new LedgerEntry(completed(), worth, note);
        other.replaces = id;
        other.countsOn = day;
        return other;
    }

    public Long id() {
        return id;
    }

    private Completed completed() {
        return new Completed(doctorId, enrolmentId, courseId, courseRevision, startedAt,
                completedAt);
    }

    private Worth worth() {
        return new Worth(scheme, schemeVersion, actionType, hours, reference, orientation,
                Blocks.read(blocks), new Ecmec(ecmec), accreditation);
    }

    /** The same for everybody to read. */
    public EntryRow row() {
        return new EntryRow(id, completed(), worth(), countsOn, corrects, replaces,
                new Note(reason, actorId, enteredAt));
    }
}
