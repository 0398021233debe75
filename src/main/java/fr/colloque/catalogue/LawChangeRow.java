package fr.colloque.catalogue;

import java.time.Instant;

/**
 * An item of the reference that was published with another validity.
 *
 * @param reference the revision of the reference library that brought it
 * @param tasks     how many files cited it then
 * @param open      how many of them have not been looked at again
 */
public record LawChangeRow(long id, String item, int reference, Validity was, Validity now,
                           Instant openedAt, long tasks, long open) { }
