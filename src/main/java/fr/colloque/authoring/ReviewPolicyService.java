package fr.colloque.authoring;

import fr.colloque.authoring.store.Policies;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;

/** The door to what it takes until a work may be published; every decision stays on record. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ReviewPolicyService {

    private static final System.Logger LOG =
            System.getLogger(ReviewPolicyService.class.getName());

    @Inject
    Policies policies;
    @Inject
    AuditLog audit;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** What holds for all works that have no policy of their own. */
    public ReviewPolicy ofAll() {
        return policies.ofAll();
    }

    /** The policies of those works that have one, by the name of their kind, blank and slug. */
    public Map<String, ReviewPolicy> own() {
        return policies.own();
    }

    /** All decisions ever, newest first. */
    public Page<PolicyRow> decisions(PageRequest page) {
        return policies.decisions(page);
    }

    public void setForAll(ReviewPolicy policy) {
        decide(Policies.ALL, Policies.ALL, policy);
    }

    /**
     * Decides for one work.
     *
     * @param policy null to have it as all works
     */
    public void set(Work work, ReviewPolicy policy) {
        decide(work.kind().name(), work.slug(), policy);
    }

    private void decide(String kind, String slug, ReviewPolicy policy) {
        policies.add(new PolicyRow(kind, slug, policy, signedIn.accountId(), clock.instant()));
        audit.note("settings.reviewPolicy", kind.isEmpty() ? "all" : kind + "/" + slug);
        LOG.log(Level.INFO, "Review policy of {0} {1} set to {2} by account {3}", kind, slug,
                policy, signedIn.accountId());
    }

    /** What was said last of each account that ever was, or was not to be, a legal reviewer. */
    public Map<Long, LegalReviewerRow> legalReviewers() {
        return policies.legal();
    }

    /** From now on this account's approvals are those of a lawyer, or are not any more. */
    public void setLegal(long accountId, boolean legal) {
        policies.add(new LegalReviewerRow(accountId, legal, signedIn.accountId(),
                clock.instant()));
        audit.note("account.legalReviewer", accountId, "legal", legal);
        LOG.log(Level.INFO, "Account {0} reviews as a lawyer: {1}, by account {2}", accountId,
                legal, signedIn.accountId());
    }
}
