package fr.colloque.platform.audit;

import fr.colloque.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that somebody did.
 *
 * @param id      in the order of writing, which is not that of the chain
 * @param at      to the microsecond
 * @param actorId the account, 0 for the application itself
 * @param action  a code of two words, the kind of the subject first: {@code certificate.revoked}
 * @param subject the id of what it was done to
 * @param facts   {@code name=value} pairs with a blank between; may be empty
 * @param number  the place in the chain, from 1; null while it waits for one
 * @param hash    64 hexadecimal digits; null like the number
 */
public record AuditEntry(long id, Instant at, long actorId, String action, String subject,
                         String facts, Long number, String hash) {

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The text that is hashed; none of its lines can hold a line break. */
    String canonical(long place, String before) {
        return String.join("\n", Long.toString(place), at.toString(), Long.toString(actorId),
                action, subject, facts, before);
    }

    /** What links this entry, at this place, to the hash of the one before. */
    String hashAfter(long place, String before) {
        return Sha256.of(canonical(place, before).getBytes(StandardCharsets.UTF_8));
    }
}
