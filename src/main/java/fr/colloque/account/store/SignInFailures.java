package fr.colloque.account.store;

import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** How often sign-in failed, by the hash of an account or of an address. */
@Dependent
public class SignInFailures {

    /** What was counted for one subject so far. */
    public record Failures(String subject, int count, Instant retryAt, Instant lastAt) {

        /** What remains to be waited at this moment; zero if nothing. */
        public Duration waitAt(Instant now) {
            return retryAt.isAfter(now) ? Duration.between(now, retryAt) : Duration.ZERO;
        }

        /** How many still count at this moment. */
        public int countAt(Instant now, Duration memory) {
            return lastAt.plus(memory).isBefore(now) ? 0 : count;
        }
    }

    @PersistenceContext EntityManager em;

    /** What was counted for this subject; whoever asks next waits for this transaction's end. */
    public Failures lock(String subject) {
        LocalDateTime never = Utc.of(Instant.EPOCH.plus(Duration.ofDays(1)));
        em.createNativeQuery("""
                        insert into sign_in_failure (subject, failures, retry_at, last_at)
                        values (?1, 0, ?2, ?2) on duplicate key update failures = failures
                        """)
                .setParameter(1, subject).setParameter(2, never)
                .executeUpdate();
        return read(subject, "for update").orElseThrow();
    }

    /** What was counted for this subject, without waiting for what is being counted. */
    public Optional<Failures> find(String subject) {
        return read(subject, "");
    }

    private Optional<Failures> read(String subject, String lock) {
        Stream<?> rows = em.createNativeQuery("""
                        select failures, retry_at, last_at from sign_in_failure
                        where subject = ?1\s""" + lock)
                .setParameter(1, subject)
                .getResultStream();
        return rows.map(Object[].class::cast).findFirst().map(row -> new Failures(subject,
                ((Number) row[0]).intValue(), Utc.instant(row[1]), Utc.instant(row[2])));
    }

    public void keep(String subject, int count, Instant retryAt, Instant lastAt) {
        em.createNativeQuery("""
                        update sign_in_failure set failures = ?2, retry_at = ?3, last_at = ?4
                        where subject = ?1
                        """)
                .setParameter(1, subject).setParameter(2, count)
                .setParameter(3, Utc.of(retryAt)).setParameter(4, Utc.of(lastAt))
                .executeUpdate();
    }

    public void forget(String subject) {
        em.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate();
    }

    /** Counts one less, and lets the next one try at once. */
    public void takeBackOne(String subject) {
        em.createNativeQuery("""
                        update sign_in_failure set failures = failures - 1, retry_at = last_at
                        where subject = ?1 and failures > 0
                        """)
                .setParameter(1, subject)
                .executeUpdate();
    }

    public void forgetBefore(Instant limit) {
        em.createNativeQuery("delete from sign_in_failure where last_at < ?1")
                .setParameter(1, Utc.of(limit))
                .executeUpdate();
    }
}
