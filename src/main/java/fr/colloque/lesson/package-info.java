/**
 * Reading: a lesson as a page, and the note that it was read.
 *
 * <p>A lesson is rendered once for each revision and language and kept. What "read" means for
 * completion is decided in {@code enrolment}.
 */
package fr.colloque.lesson;
