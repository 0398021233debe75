package fr.colloque.enrolment;

import java.time.Instant;
import java.util.Optional;

/**
 * How often a test was handed in.
 *
 * @param times  how often
 * @param lastAt when last
 */
public record Sittings(int times, Optional<Instant> lastAt) {

    /** Never. */
    public static final Sittings NONE = new Sittings(0, Optional.empty());
}
