package fr.colloque.account;

import fr.colloque.account.SignInOutcome.Later;
import fr.colloque.account.SignInOutcome.Mismatch;
import fr.colloque.account.SignInOutcome.Welcome;
import fr.colloque.account.store.AccountQueries;
import fr.colloque.account.store.StoredPassword;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.AllowedToAnybody;
import fr.colloque.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * Checks passwords. Opens no transaction itself: nobody's connection waits while a hash is made.
 */
@ApplicationScoped
@AllowedToAnybody
public class SignInService {

    private static final Logger LOG = System.getLogger(SignInService.class.getName());

    @Inject ThrottlingService throttling;
    @Inject AccountQueries accounts;
    @Inject PasswordHashing hashing;
    @Inject Settings settings;

    /**
     * Tries to sign somebody in.
     *
     * @param address the network address of the browser
     * @throws SignInsBusy if too many sign-ins are under way
     */
    public SignInOutcome signIn(String writtenEmail, String password, String address) {
        Optional<EmailAddress> email = EmailAddress.find(writtenEmail);
        if (email.isEmpty() || password == null || password.isEmpty()) {
            return new Mismatch();
        }
        Duration wait = throttling.begin(email.get(), address);
        if (!wait.isZero()) {
            return new Later(wait);
        }
        Optional<Caller> caller = decide(email.get(), password);
        if (caller.isEmpty()) {
            throttling.failed(address);
            return new Mismatch();
        }
        throttling.succeeded(email.get());
        LOG.log(Level.INFO, "Account {0} signed in", Long.toString(caller.get().accountId()));
        return new Welcome(caller.get());
    }

    private Optional<Caller> decide(EmailAddress email, String password) {
        try {
            return check(email, password);
        } catch (SignInsBusy notLookedAt) {
            throttling.undecided(email);
            throw notLookedAt;
        }
    }

    private Optional<Caller> check(EmailAddress email, String password) {
        Optional<StoredPassword> stored = accounts.passwordOf(email);
        if (stored.isEmpty()) {
            hashing.matchNothing(password);
            return Optional.empty();
        }
        return stored
                .filter(kept -> hashing.matches(password, kept.hash()))
                .flatMap(kept -> accounts.find(kept.accountId()))
                .filter(this::admitted)
                .map(SignInService::callerFor);
    }

    /** Everybody knows the passwords of invented people: they open nothing but a demonstration. */
    private boolean admitted(AccountView account) {
        return settings.isDemo() || !account.demo();
    }

    private static Caller callerFor(AccountView account) {
        return new Caller(account.id(), account.name(), account.roles(), account.language());
    }
}
