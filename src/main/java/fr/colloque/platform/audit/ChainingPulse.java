package fr.colloque.platform.audit;

import fr.colloque.platform.jobs.Polled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Links entries every few seconds; one transaction holds a thousand at most. */
@ApplicationScoped
public class ChainingPulse {

    private static final Logger LOG = System.getLogger(ChainingPulse.class.getName());

    @Inject Chaining chaining;

    /** Never throws: what comes after it at this moment must not suffer. */
    void link(@Observes Polled event) {
        try {
            boolean more = true;
            while (more) {
                more = chaining.linkSome();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Entries of the audit log wait for the next look", e);
        }
    }
}
