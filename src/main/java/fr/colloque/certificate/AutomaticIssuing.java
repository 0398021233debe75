package fr.colloque.certificate;

import fr.colloque.certificate.store.AutomaticIssues;
import fr.colloque.enrolment.CourseCompleted;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Has the certificate of a completion issued, where the course's are without being asked. Work of
 * its own kind, so that it is nobody's batch; what fails stays due.
 */
@ApplicationScoped
public class AutomaticIssuing implements JobWork {

    private static final String KIND = "issue-at-completion";

    @Inject AutomaticIssues automatic;
    @Inject CertificateService certificates;
    @Inject JobQueue jobs;

    /** Leaves the work in the transaction of the completion: both happen, or neither. */
    void onCompletion(@Observes CourseCompleted completed) {
        automatic.onWordOf(completed.courseId()).ifPresent(administrator ->
                jobs.enqueue(KIND, List.of(completed.enrolmentId()), administrator));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(long enrolmentId) {
        certificates.issue(enrolmentId);
    }
}
