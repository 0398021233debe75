package fr.colloque.authoring;

import fr.colloque.catalogue.ReviewedBy;
import java.util.List;

/**
 * What it takes until a work may be published.
 *
 * @param reviewers how many must approve, 1 or 2; none of them wrote it
 * @param legal     whether one of them must be a legal reviewer
 */
public record ReviewPolicy(int reviewers, boolean legal) {

    /** Four eyes, where no administrator has said anything. */
    public static final ReviewPolicy USUAL = new ReviewPolicy(1, false);

    public static final int MOST_REVIEWERS = 2;

    public ReviewPolicy {
        if (reviewers < 1 || reviewers > MOST_REVIEWERS) {
            throw new IllegalArgumentException("Not a number of reviewers: " + reviewers);
        }
    }

    /** Whether these are enough. */
    public boolean met(List<ReviewedBy> approvals) {
        return approvals.size() >= reviewers
                && (!legal || approvals.stream().anyMatch(ReviewedBy::legal));
    }
}
