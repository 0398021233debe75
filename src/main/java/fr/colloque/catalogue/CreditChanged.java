package fr.colloque.catalogue;

/** What a course counts for from some day on was decided, or taken back. */
public record CreditChanged() { }
