/** Reads what a file of evidence tells; for any number of enrolments with the same statements. */
package fr.colloque.evidence.store;
