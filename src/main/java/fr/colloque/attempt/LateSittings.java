package fr.colloque.attempt;

import fr.colloque.attempt.store.Corrections.Late;
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
 * Lets sittings follow a corrected key that were under way when it was decided on, once they are
 * handed in.
 */
@ApplicationScoped
public class LateSittings {

    private static final System.Logger LOG = System.getLogger(LateSittings.class.getName());

    @Inject CorrectionService corrections;
    @Inject SignedIn signedIn;

    @ActivateRequestContext
    void look(@Observes Polled event) {
        signedIn.actAs(Caller.application());
        corrections.late().forEach(this::follow);
    }

    /** One that cannot follow must not keep the others from it; the next look tries again. */
    private void follow(Late sitting) {
        try {
            corrections.correct(sitting.rescoringId(), List.of(sitting.enrolmentId()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Rescoring " + sitting.rescoringId()
                    + " could not follow enrolment " + sitting.enrolmentId(), e);
        }
    }
}
