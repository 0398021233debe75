package fr.colloque.catalogue;

/** A module, a course or the reference library has a new revision. */
public record RevisionPublished(RevisionKind kind, String slug, int number) { }
