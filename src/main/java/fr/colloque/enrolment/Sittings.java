package fr.colloque.enrolment;

import java.time.Instant;
import java.util.Optional;

/**
 * How often a test was handed in.
 *
 * @param times   how often
 * @param lastAt  when last
 * @param granted how often it may be handed in beyond what its course allows
 */
public record Sittings(int times, Optional<Instant> lastAt, int granted) {

    /** Never. */
    public static final Sittings NONE = new Sittings(0, Optional.empty());

    /** Nothing granted. */
    public Sittings(int times, Optional<Instant> lastAt) {
        this(times, lastAt, 0);
    }
}
