package fr.colloque.attempt.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.attempt.AttemptClosed;
import fr.colloque.attempt.TimeUp;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.core.scoring.Percent;
import fr.colloque.platform.StaleView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * One doctor's sitting of one paper. Closed for good once handed in; where its time runs out, it
 * counts as handed in at that moment.
 */
@Entity
@Table(name = "attempt")
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "doctor_id", updatable = false)
    private long doctorId;
    @Column(name = "enrolment_id", updatable = false)
    private long enrolmentId;
    @Column(name = "course_id", updatable = false)
    private String courseId;
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Pool pool;
    @Column(name = "module_id", updatable = false)
    private String moduleId;
    @Column(updatable = false)
    private long seed;
    @Column(name = "started_at", updatable = false)
    private Instant startedAt;
    @Column(name = "due_at", updatable = false)
    private Instant dueAt;
    @Column(name = "extra_time_percent", updatable = false)
    private int extraTimePercent;
    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Review review;
    @Column(name = "handed_in_at")
    private Instant handedInAt;
    private Percent score;

    protected Attempt() { }                           // for JPA

    /** Starts a sitting on no terms at all. */
    public Attempt(long doctorId, long enrolmentId, String courseId, Pool pool, String moduleId,
                   long seed, Instant startedAt) {
        this(doctorId, enrolmentId, courseId, pool, moduleId, seed, startedAt, Terms.FREE);
    }

    /**
     * Starts a sitting.
     *
     * @param moduleId the module that is practised; null for tests
     * @param seed     what the paper was drawn from
     */
    public Attempt(long doctorId, long enrolmentId, String courseId, Pool pool, String moduleId,
                   long seed, Instant startedAt, Terms terms) {
        if (pool == Pool.PRACTICE ^ moduleId != null) {
            throw new IllegalArgumentException("Practice has a module, tests have none");
        }
        this.doctorId = doctorId;
        this.enrolmentId = enrolmentId;
        this.courseId = requireNonNull(courseId, "courseId");
        this.pool = requireNonNull(pool, "pool");
        this.moduleId = moduleId;
        this.seed = seed;
        this.startedAt = requireNonNull(startedAt, "startedAt");
        this.dueAt = terms.dueAt().orElse(null);
        this.extraTimePercent = terms.extraTimePercent();
        this.review = terms.review();
    }

    /** Closes the sitting with its score; nothing where no task of it is scored. */
    public void handIn(Optional<Percent> result, Instant at, long versionShown) {
        if (version != versionShown) {
            throw new StaleView();                // changed in another tab
        }
        handIn(result, at);
    }

    /** Closes a practice, which nobody hands in: its last scenario was answered. */
    public void handIn(Optional<Percent> result, Instant at) {
        if (handedInAt != null) {
            throw new AttemptClosed();
        }
        score = result.orElse(null);
        handedInAt = dueAt != null && at.isAfter(dueAt) ? dueAt : requireNonNull(at, "at");
    }

    /** Whether the time has run out, requests that were under way included. */
    public boolean overAt(Instant now) {
        return dueAt != null && now.isAfter(dueAt.plus(Terms.GRACE));
    }

    /** Whether it was the time that handed it in, not the doctor. */
    public boolean endedByTime() {
        return handedInAt != null && handedInAt.equals(dueAt);
    }

    /** Why nothing can be answered now. */
    public AttemptClosed refusal(Instant now) {
        return endedByTime() || handedInAt == null && overAt(now) ? new TimeUp(dueAt)
                : new AttemptClosed();
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public int extraTimePercent() {
        return extraTimePercent;
    }

    public Review review() {
        return review;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public boolean belongsTo(long accountId) {
        return doctorId == accountId;
    }

    public long doctorId() {
        return doctorId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String courseId() {
        return courseId;
    }

    public Pool pool() {
        return pool;
    }

    /** What its paper, and every order in it, was drawn from. */
    public long seed() {
        return seed;
    }

    public Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    public Optional<Percent> score() {
        return Optional.ofNullable(score);
    }
}
