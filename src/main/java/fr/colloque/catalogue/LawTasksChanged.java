package fr.colloque.catalogue;

/** Tasks of changed law were opened or closed. */
public record LawTasksChanged() { }
