/**
 * What doctors say of a course at its end.
 *
 * <p>Anonymous by design: the enrolment knows that somebody has answered, and on which day; the
 * answers stand alone, each for itself, and nothing in them or around them leads back. They are
 * shown once five doctors have answered, never before.
 */
package fr.colloque.survey;
