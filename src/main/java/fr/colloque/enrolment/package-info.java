/**
 * A doctor in a course: what was read and practised, the two tests, the declaration, completion.
 *
 * <p>The conditions of completion are checked here and nowhere else. Features below report what a
 * doctor has done and this one decides what it means; it never looks into an attempt. Everything
 * counts once, however often it is reported.
 */
package fr.colloque.enrolment;
