package fr.colloque.catalogue;

import java.time.Instant;

/** That a revision is given to nobody any more, why, and to whom it matters. */
public record Withdrawn(String reason, Concerns concerns, long by, Instant at) { }
