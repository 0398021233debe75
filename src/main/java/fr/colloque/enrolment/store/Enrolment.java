package fr.colloque.enrolment.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.Sittings;
import fr.colloque.enrolment.TestResult;
import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A doctor in a course. Completed for good once declared. Rows are made, and results of tests
 * written, by {@link Enrolments}.
 */
@Entity
@Table(name = "enrolment")
@SqlResultSetMapping(name = Unfinished.WITH_NAME,
        entities = @EntityResult(entityClass = Enrolment.class),
        columns = {@ColumnResult(name = "last_name"), @ColumnResult(name = "first_name")})
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "doctor_id", updatable = false)
    private long doctorId;
    @Column(name = "course_id", updatable = false)
    private String courseId;
    @Column(name = "course_revision", updatable = false)
    private int courseRevision;
    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;
    @Column(name = "pre_test_at")
    private Instant preTestAt;
    @Column(name = "pre_test_score")
    private Percent preTestScore;
    @Column(name = "post_test_at")
    private Instant postTestAt;
    @Column(name = "post_test_score")
    private Percent postTestScore;
    @Column(name = "pre_tests")
    private int preTests;
    @Column(name = "last_pre_test_at")
    private Instant lastPreTestAt;
    @Column(name = "post_tests")
    private int postTests;
    @Column(name = "last_post_test_at")
    private Instant lastPostTestAt;
    @Column(name = "extra_pre_tests")
    private int extraPreTests;
    @Column(name = "extra_post_tests")
    private int extraPostTests;
    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;
    @Column(name = "declared_at")
    private Instant declaredAt;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Column(name = "planned_minutes")
    private Integer plannedMinutes;

    protected Enrolment() { }                         // for JPA

    /** Ticks the declaration and completes the course. */
    public void complete(int minutes, Instant at) {
        if (completedAt == null) {
            plannedMinutes = minutes;
            declaredAt = requireNonNull(at, "at");
            completedAt = at;
        }
    }

    /** Notes that the survey of the course was answered; false where it had been before. */
    public boolean survey(LocalDate day) {
        boolean first = surveyedOn == null;
        surveyedOn = first ? requireNonNull(day, "day") : surveyedOn;
        return first;
    }

    /** Takes the completion back: the course is open again, and may be completed anew. */
    public void reopen() {
        plannedMinutes = null;
        declaredAt = null;
        completedAt = null;
    }

    /** Grants one more attempt at a test. */
    public void grant(Pool test) {
        switch (test) {
            case PRE_TEST -> extraPreTests++;
            case POST_TEST -> extraPostTests++;
            case PRACTICE -> throw new IllegalArgumentException("Practice is no test");
        }
    }

    public Long id() {
        return id;
    }

    public String courseId() {
        return courseId;
    }

    public int courseRevision() {
        return courseRevision;
    }

    public boolean completed() {
        return completedAt != null;
    }

    public long doctorId() {
        return doctorId;
    }

    public boolean belongsTo(long accountId) {
        return doctorId == accountId;
    }

    /** This enrolment as a path through its course. */
    public CoursePath path(PublishedCourse course, Done done) {
        return new CoursePath(id, course, enrolledAt, done, result(preTestAt, preTestScore),
                result(postTestAt, postTestScore), Optional.ofNullable(surveyedOn),
                Optional.ofNullable(declaredAt), Optional.ofNullable(completedAt), sat());
    }

    /** How often each test was handed in. */
    public Map<Pool, Sittings> sat() {
        return Map.of(Pool.PRE_TEST, new Sittings(preTests, Optional.ofNullable(lastPreTestAt),
                extraPreTests), Pool.POST_TEST, new Sittings(postTests,
                Optional.ofNullable(lastPostTestAt), extraPostTests));
    }

    private static Optional<TestResult> result(Instant at, Percent score) {
        return Optional.ofNullable(at).map(a -> new TestResult(a, score));
    }
}
