package fr.colloque.core.module;

/** A part of a web page with its title; both can be marked. */
public record PageSection(Markable title, Markable text) { }
