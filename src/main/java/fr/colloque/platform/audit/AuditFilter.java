package fr.colloque.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries to show.
 *
 * @param actorId 0 for those of the application itself
 * @param action  the code, or its beginning
 * @param subject the whole id
 * @param from    the first moment
 * @param until   the first moment that is too late
 */
public record AuditFilter(Optional<Long> actorId, Optional<String> action,
                          Optional<String> subject, Optional<Instant> from,
                          Optional<Instant> until) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
}
