package fr.colloque.authoring;

import fr.colloque.catalogue.Work;

/** The drafts of a work wait for its reviewers. */
public record SentToReview(Work work, long by, String note) { }
