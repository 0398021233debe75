package fr.colloque.account;

import fr.colloque.platform.security.Caller;
import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {

    /** The password was right. */
    record Welcome(Caller caller) implements SignInOutcome {
    }

    /** No such account, or not its password: which of the two is not said. */
    record Mismatch() implements SignInOutcome {
    }

    /** Too many failures just now: the password was not even looked at. */
    record Later(Duration remaining) implements SignInOutcome {
    }
}
