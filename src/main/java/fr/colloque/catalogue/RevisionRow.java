package fr.colloque.catalogue;

import java.time.Instant;

/**
 * One line of the history of a module or course.
 *
 * @param note     what changed, in its author's words
 * @param authorId the account that published it; none for what came with the application
 */
public record RevisionRow(String slug, int number, String note, Long authorId,
                          Instant publishedAt) { }
