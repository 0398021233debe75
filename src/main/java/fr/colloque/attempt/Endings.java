package fr.colloque.attempt;

import fr.colloque.attempt.store.Attempts.Overdue;
import fr.colloque.platform.jobs.Polled;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Ends sittings at which nobody looks any more. The attempts themselves say what is to be done, so
 * that nothing is forgotten when a node goes; any number of nodes may do it.
 */
@ApplicationScoped
public class Endings {

    private static final System.Logger LOG = System.getLogger(Endings.class.getName());

    @Inject EndingService endings;
    @Inject SignedIn signedIn;

    @ActivateRequestContext
    void look(@Observes Polled event) {
        long next = 0;
        List<Overdue> overdue = overdue(next);
        while (!overdue.isEmpty()) {
            overdue.forEach(this::end);
            next = overdue.getLast().attemptId() + 1;
            overdue = overdue(next);
        }
    }

    private List<Overdue> overdue(long fromId) {
        signedIn.actAs(Caller.application());
        return endings.overdue(fromId);
    }

    /** One that cannot be ended must not keep the others from it; the next look tries again. */
    private void end(Overdue sitting) {
        try {
            signedIn.actAs(Caller.application());
            endings.end(sitting);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Attempt " + sitting.attemptId() + " could not be ended", e);
        }
    }
}
