package fr.colloque.authoring;

import fr.colloque.catalogue.Work;

/** The drafts of a work do not wait for its reviewers any more. */
public record TakenBack(Work work, long by) { }
