package fr.colloque.certificate;

import fr.colloque.catalogue.Library;
import fr.colloque.certificate.store.AutomaticIssue;
import fr.colloque.certificate.store.AutomaticIssues;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/**
 * The door to issuing without being asked: for some courses, each certificate as soon as its doctor
 * has completed the course. Who completed it before is issued one when an administrator asks.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class AutomaticIssueService {

    @Inject AutomaticIssues automatic;
    @Inject Library library;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** The courses whose certificates are issued at completion. */
    public Set<String> courses() {
        return Set.copyOf(automatic.courses());
    }

    /**
     * Decides for one course, from now on.
     *
     * @throws fr.colloque.platform.NotFound when there is no such course
     */
    public void set(String courseId, boolean atCompletion) {
        library.requireCourse(courseId);
        automatic.add(new AutomaticIssue(courseId, atCompletion, signedIn.accountId(),
                clock.instant()));
        audit.note("settings.automaticIssue", courseId, "automatic", atCompletion);
    }
}
