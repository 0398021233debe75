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
 * <p>For its account every try counts as a failure before the password is looked at, and is
 * forgotten when it was right: guesses made at the same moment cannot slip past each other. For its
 * network address a try counts once it has failed, because a hospital's doctors share one and may
 * sign in all at once. Guesses at different accounts that were under way when the address reached
 * its limit are still looked at: no more than {@link PasswordHashing} lets wait and hash at a time.
 */
@ApplicationScoped
@AllowedToAnybody
@Transactional
public class ThrottlingService {

    private static final Duration KEPT = Duration.ofDays(1);

    @Inject SignInFailures failures;
    @Inject Clock clock;

    /**
     * Counts one try for its account.
     *
     * @return what remains to be waited, and then the try does not count, or zero
     */
    public Duration begin(EmailAddress email, String address) {
        Instant now = clock.instant();
        Duration forAddress = failures.find(ofAddress(address))
                .map(known -> known.waitAt(now)).orElse(Duration.ZERO);
        if (!forAddress.isZero()) {
            return forAddress;
        }
        Failures ofAccount = failures.lock(ofAccount(email));
        if (ofAccount.waitAt(now).isZero()) {
            count(ofAccount, DelayPolicy.ACCOUNT, now);
        }
        return ofAccount.waitAt(now);
    }

    /** The password was right: the account starts afresh. */
    public void succeeded(EmailAddress email) {
        failures.forget(ofAccount(email));
    }

    /** The password was wrong: that counts for the address now, as for the account already. */
    public void failed(String address) {
        count(failures.lock(ofAddress(address)), DelayPolicy.ADDRESS, clock.instant());
    }

    /** Nobody had time to look at the password: the account is as before this try. */
    public void undecided(EmailAddress email) {
        failures.takeBackOne(ofAccount(email));
    }

    void sweep(@Observes DatabaseReady event) {
        failures.forgetBefore(clock.instant().minus(KEPT));
    }

    private void count(Failures before, DelayPolicy policy, Instant now) {
        int count = before.countAt(now, DelayPolicy.MEMORY) + 1;
        failures.keep(before.subject(), count, now.plus(policy.after(count)), now);
    }

    private static String ofAccount(EmailAddress email) {
        return Subject.hash("account " + email);
    }

    private static String ofAddress(String address) {
        return Subject.hash("address " + address);
    }
}
