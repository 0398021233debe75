package fr.colloque.authoring;

import fr.colloque.authoring.store.DraftWriters;
import fr.colloque.authoring.store.Policies;
import fr.colloque.authoring.store.Remarks;
import fr.colloque.authoring.store.Review;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees where a work stands between its author and its reviewers. */
@Dependent
public class ReviewLook {

    @Inject
    WorkBench bench;
    @Inject
    Reviews reviews;
    @Inject
    DraftWriters writers;
    @Inject
    Remarks remarks;
    @Inject
    Policies policies;
    @Inject
    SignedIn signedIn;

    ReviewView of(Work work) {
        WorkingCopy copy = bench.look(work);
        Optional<Review> review = reviews.open(work);
        Set<Long> wrote = writers.of(work);
        return new ReviewView(work, copy.number(), copy.changes(),
                work.kind() == RevisionKind.MODULE ? copy.scenarios() : List.of(),
                toMend(work, copy), copy.tree().checksum(),
                review.map(Review::row).orElse(null),
                review.map(r -> counted(r, wrote)).orElse(List.of()), wrote,
                remarks.open(work), policies.of(work), policies.legal(signedIn.accountId()));
    }

    /** What authors must mend; that the legal check is old is for the reviewer to mend. */
    List<Finding> toMend(Work work, WorkingCopy copy) {
        return copy.rows().isEmpty() ? List.of() : bench.findings(work, copy.tree()).stream()
                .filter(f -> !f.rule().equals(Rule.COURSE_LEGAL_CHECK.code())).toList();
    }

    /** The approvals of those who have not written, then or since. */
    static List<ReviewedBy> counted(Review review, Set<Long> wrote) {
        return review.approvals().stream().filter(a -> !wrote.contains(a.accountId())).toList();
    }
}
