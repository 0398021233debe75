package fr.colloque.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id, two at a time: more at once would take longer for those who sign in and slow everybody
 * else down.
 */
@ApplicationScoped
class PasswordHashing {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 3;

    private final Argon2Function argon2 = Argon2Function.getInstance(
            MEMORY_KIB, ITERATIONS, PARALLELISM, BYTES, Argon2.ID);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private String nobodys;

    @PostConstruct
    void makeDecoy() {
        nobodys = hash(UUID.randomUUID().toString());
    }

    /**
     * The hash to keep of a password.
     *
     * @throws SignInsBusy if no turn comes within three seconds
     */
    String hash(String password) {
        return inTurn(() ->
                Password.hash(password).addRandomSalt().with(argon2).getResult());
    }

    /** Whether this password gave that hash; to an account without password none fits. */
    boolean matches(String password, String hash) {
        if (hash.isEmpty()) {
            matchNothing(password);
            return false;
        }
        return inTurn(() -> Password.check(password, hash)
                .with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches} does, for accounts that do not exist. */
    void matchNothing(String password) {
        matches(password, nobodys);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInsBusy();
            }
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            throw new SignInsBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
