package fr.colloque.certificate.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an administrator decided of a course: issue at completion, or when asked. */
@Entity
@Table(name = "automatic_issue")
public class AutomaticIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "course_id")
    private String courseId;
    private boolean automatic;
    @Column(name = "set_by")
    private long setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected AutomaticIssue() { }                    // for JPA

    public AutomaticIssue(String courseId, boolean automatic, long setBy, Instant setAt) {
        this.courseId = courseId;
        this.automatic = automatic;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    public boolean automatic() {
        return automatic;
    }

    /** The account on whose word certificates are issued. */
    public long administrator() {
        return setBy;
    }
}
