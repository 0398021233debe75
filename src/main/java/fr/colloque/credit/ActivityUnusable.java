package fr.colloque.credit;

import fr.colloque.platform.Refusal;

/** Something that a declared activity needs is missing, too long or impossible. */
public class ActivityUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param field what it is about: {@code title}, {@code organiser}, {@code day}, … */
    public ActivityUnusable(String field) {
        super(Kind.INVALID, "credit.refusal.activity." + field);
    }
}
