package fr.colloque.core.module;

/** A word of the trade and what it means here. */
public record GlossaryTerm(String id, Text term, Text definition) { }
