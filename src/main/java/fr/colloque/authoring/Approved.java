package fr.colloque.authoring;

import fr.colloque.catalogue.Work;

/**
 * A reviewer approved the drafts of a work.
 *
 * @param enough whether it may be published now
 */
public record Approved(Work work, long by, boolean enough) { }
