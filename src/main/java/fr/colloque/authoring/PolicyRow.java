package fr.colloque.authoring;

import java.time.Instant;

/**
 * A decision of an administrator on reviewing.
 *
 * @param kind   empty for all works
 * @param policy null where the work is to be as all works again
 */
public record PolicyRow(String kind, String slug, ReviewPolicy policy, long setBy,
                        Instant setAt) { }
