package fr.colloque.attempt;

import java.time.Instant;

/**
 * What is told of answers after they are in the database.
 *
 * @param superseded whether an answer that was given later stands instead, from another tab or
 *                   another device
 */
public record Receipt(Instant savedAt, boolean superseded) { }
