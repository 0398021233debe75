/** Enrolments and the units done in them, as they are kept. */
package fr.colloque.enrolment.store;
