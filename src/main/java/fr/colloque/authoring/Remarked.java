package fr.colloque.authoring;

import fr.colloque.catalogue.Work;

/** Somebody remarked something on a file, or answered a remark. */
public record Remarked(Work work, String path, long remarkId, long by) { }
