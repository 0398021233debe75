package fr.colloque.catalogue;

import java.util.List;
import java.util.Set;

/**
 * To whom a revision is due.
 *
 * @param authors   the accounts of all who wrote it
 * @param reviewers who approved it, in the order of their approvals
 */
public record Credits(Set<Long> authors, List<ReviewedBy> reviewers) {

    /** Of what came with the application. */
    public static final Credits NONE = new Credits(Set.of(), List.of());

    public Credits {
        authors = Set.copyOf(authors);
        reviewers = List.copyOf(reviewers);
    }
}
