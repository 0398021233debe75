package fr.colloque.enrolment;

import fr.colloque.platform.Refusal;

/** The doctor is not in this course, or the enrolment is somebody else's. */
public class NotEnrolled extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotEnrolled() {
        super(Kind.NOT_FOUND, "refusal.text.notEnrolled");
    }
}
