package fr.colloque.account;

import fr.colloque.account.store.SignInFailures;
import fr.colloque.account.store.SignInFailures.Failures;
import fr.colloque.platform.persistence.DatabaseReady;
import fr.colloque.platform.security.AllowedToAnybody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries to sign in, and makes people wait who fail too often.
 *
 * <p>Every try counts as a failure before the password is looked at, and is taken back when it was
 * right: tries made at the same moment cannot slip past each other.
 */
@ApplicationScoped
@AllowedToAnybody
@Transactional
public class ThrottlingService {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject SignInFailures failures;
    @Inject Clock clock;

    /** Counts one try; what remains to be waited, and then the try does not count, or zero. */
    public Duration begin(EmailAddress email, String address) {
        Instant now = clock.instant();
        // always in this order, so that two tries never wait for each other
        Failures byAccount = failures.lock(ofAccount(email));
        Failures byAddress = failures.lock(ofAddress(address));
        Duration wait = longer(byAccount.waitAt(now), byAddress.waitAt(now));
        if (wait.isZero()) {
            count(byAccount, DelayPolicy.ACCOUNT, now);
            count(byAddress, DelayPolicy.ADDRESS, now);
        }
        return wait;
    }

    /** The password was right: the account starts afresh, the address is as before this try. */
    public void succeeded(EmailAddress email, String address) {
        failures.forget(ofAccount(email));
        failures.takeBackOne(ofAddress(address));
    }

    void sweep(@Observes DatabaseReady event) {
        failures.forgetBefore(clock.instant().minus(KEPT));
    }

    private void count(Failures before, DelayPolicy policy, Instant now) {
        int count = before.countAt(now, DelayPolicy.MEMORY) + 1;
        failures.keep(before.subject(), count, now.plus(policy.after(count)), now);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String ofAccount(EmailAddress email) {
        return Subject.hash("account " + email);
    }

    private static String ofAddress(String address) {
        return Subject.hash("address " + address);
    }
}
