package fr.colloque.catalogue;

/** A revision of a module, a course or the reference library is given to nobody any more. */
public record RevisionWithdrawn(RevisionKind kind, String slug, int number, Concerns concerns) { }
