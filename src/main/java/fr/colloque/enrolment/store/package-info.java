/**
 * Enrolments and the units done in them, as they are kept. What happens once is written so that a
 * second time does no harm: two clicks make one row.
 */
package fr.colloque.enrolment.store;
