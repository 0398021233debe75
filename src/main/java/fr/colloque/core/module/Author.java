package fr.colloque.core.module;

/** Who wrote a module, in which role, and the ties of interest declared. */
public record Author(String name, Text role, Text interests) { }
