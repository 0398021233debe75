package fr.colloque.cohort.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A named group of enrolments of one course. Its members are written by {@link Cohorts}. */
@Entity
@Table(name = "cohort")
public class Cohort {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id", updatable = false)
    private String courseId;
    @Column(name = "name", updatable = false)
    private String name;
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;
    @Column(name = "created_by", updatable = false)
    private long createdBy;

    protected Cohort() { }                            // for JPA

    public Cohort(String courseId, String name, long createdBy, Instant createdAt) {
        this.courseId = courseId;
        this.name = name;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
