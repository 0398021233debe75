/**
 * An answer and a key become a score: one class per kind of task, one formula per class.
 *
 * <p>Scores are exact decimals between 0 and 1 with six places, rounded half up where a quotient
 * does not end; nothing here is ever a floating-point number. What was not answered scores 0. The
 * drawing of a paper by quota is here too, because a test is only as fair as its draw.
 */
package fr.colloque.core.scoring;
