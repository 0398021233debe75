package fr.colloque.attempt;

import fr.colloque.attempt.store.Attempts;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The door through which sittings end whose time is over, one transaction each. Ending one twice
 * does nothing twice.
 */
@ApplicationScoped
@Allowed(Role.ADMINISTRATOR)
public class EndingService {

    @Inject Attempts attempts;
    @Inject HandingIn handingIn;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** Sittings whose time is over, at most 100, from this id on. */
    @Transactional
    public List<Attempts.Overdue> overdue(long fromId) {
        return attempts.overdue(clock.instant(), fromId);
    }

    /** Ends a sitting of the doctor who is signed in, if its time is over. */
    @Transactional
    @Allowed(Role.DOCTOR)
    public void endMine(long attemptId) {
        attempts.find(attemptId).filter(a -> a.belongsTo(signedIn.accountId()))
                .orElseThrow(NotFound::new);
        handingIn.end(attemptId, clock.instant());
    }

    /** Ends one of them, on behalf of its doctor. */
    @Transactional
    public void end(Attempts.Overdue sitting) {
        Caller self = Caller.application();
        signedIn.actAs(new Caller(sitting.doctorId(), self.name(), self.roles(),
                self.language()));
        handingIn.end(sitting.attemptId(), clock.instant());
    }
}
