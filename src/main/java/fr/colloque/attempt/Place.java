package fr.colloque.attempt;

/** Where somebody is in a sitting; positions count from 1. */
public record Place(long attemptId, int position) { }
