package fr.colloque.authoring;

import fr.colloque.catalogue.Work;

/** A reviewer sent the drafts of a work back to its authors. */
public record ChangesAsked(Work work, long by, String reason) { }
