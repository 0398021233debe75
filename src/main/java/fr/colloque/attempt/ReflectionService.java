package fr.colloque.attempt;

import fr.colloque.attempt.store.Attempts;
import fr.colloque.attempt.store.RubricTicks;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** The door to what doctors think of their own texts. Shown to nobody else; never points. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class ReflectionService {

    @Inject Attempts attempts;
    @Inject RubricTicks ticks;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Keeps which lines of the rubric fit the doctor's own text, over what was ticked before.
     *
     * @param ticked numbers of lines, from 0; may be empty
     */
    @Transactional
    public void reflect(long attemptId, int position, Set<Integer> ticked) {
        if (!ticks.keep(attemptId, signedIn.accountId(), position, ticked, clock.instant())) {
            attempts.find(attemptId).filter(a -> a.belongsTo(signedIn.accountId()))
                    .orElseThrow(NotFound::new);
            throw new StillOpen();
        }
    }
}
