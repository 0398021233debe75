package fr.colloque.certificate;

import fr.colloque.catalogue.Library;
import fr.colloque.certificate.store.CertificateQueries;
import fr.colloque.platform.Page;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.jobs.Progress;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door to doctors who are due: they have completed a course and have no certificate for it.
 * Theirs are issued in batches, outside of requests.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class DueService {

    private static final Logger LOG = System.getLogger(DueService.class.getName());

    @Inject CertificateQueries queries;
    @Inject ProviderNamed naming;
    @Inject JobQueue jobs;
    @Inject AuditLog audit;
    @Inject Library library;
    @Inject SignedIn signedIn;

    /** Who is due, in a course; blank for any. */
    public Page<DueRow> page(ListRequest request, String courseId) {
        return queries.due(request, courseId, library::title);
    }

    /** How many of them a search finds; blank for all. */
    public long count(String search, String courseId) {
        return queries.countDue(search, courseId);
    }

    /**
     * Has the certificates of all whom a search finds among those due issued, one job each. Asked
     * twice, nothing is issued twice.
     *
     * @param search   blank for everybody
     * @param courseId blank for any course
     * @return the batch to follow
     * @throws ProviderNotSet outside the demonstration, until somebody has named the provider
     */
    public String issue(String search, String courseId) {
        naming.require();
        return enqueue(queries.due(search, courseId));
    }

    /**
     * The same for some enrolments; who is not due any more is passed over.
     *
     * @throws ProviderNotSet outside the demonstration, until somebody has named the provider
     */
    public String issue(Set<Long> enrolmentIds) {
        naming.require();
        return enqueue(queries.due("", "").stream().filter(enrolmentIds::contains).toList());
    }

    private String enqueue(List<Long> due) {
        String batch = jobs.enqueue(IssueWork.KIND, due, signedIn.accountId());
        audit.note("certificate.batch", batch, "due", due.size());
        LOG.log(Level.INFO, "{0} certificates to issue, batch {1}", due.size(), batch);
        return batch;
    }

    /** How far a batch has come. */
    public Progress progress(String batch) {
        return jobs.progress(batch);
    }

    /** The batch that was begun last. */
    public Optional<String> latestBatch() {
        return jobs.latestBatch(IssueWork.KIND);
    }
}
