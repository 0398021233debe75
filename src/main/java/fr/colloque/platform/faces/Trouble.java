package fr.colloque.platform.faces;

import fr.colloque.platform.NotFound;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.StaleView;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * What went wrong with a request, as the reader will be told.
 *
 * @param status  the HTTP status of the answer
 * @param refusal the named "no", or null when this is a fault
 */
record Trouble(int status, Refusal refusal) {

    private static final int EXPIRED = 410;
    private static final int FAILURE = 500;
    private static final int TRY_AGAIN = 503;

    /** What this exception, or the first telling one among its causes, means. */
    static Trouble of(Throwable thrown) {
        return first(thrown, Trouble::named)
                .or(() -> first(thrown, Trouble::database))
                .orElse(new Trouble(FAILURE, null));
    }

    /** Whether nobody foresaw this, so that it has to be logged. */
    boolean isFault() {
        return refusal == null && status >= FAILURE;
    }

    private static Optional<Trouble> first(Throwable thrown,
            Function<Throwable, Optional<Trouble>> meaning) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(meaning)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Trouble> named(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
            case Refusal refusal -> refused(refusal);
            case OptimisticLockException conflict -> refused(new StaleView());
            case ViewExpiredException expired -> new Trouble(EXPIRED, null);
            case FileNotFoundException missing -> refused(new NotFound());
            default -> null;
        });
    }

    private static Trouble refused(Refusal refusal) {
        return new Trouble(refusal.kind().status(), refusal);
    }

    /** The database is away or did not take it: which type says so varies with the moment. */
    private static Optional<Trouble> database(Throwable cause) {
        return switch (cause) {
            case SQLException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            case PersistenceException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            case XAException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            case ConnectException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            case RollbackException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            case SystemException e -> Optional.of(new Trouble(TRY_AGAIN, null));
            default -> Optional.empty();
        };
    }
}
