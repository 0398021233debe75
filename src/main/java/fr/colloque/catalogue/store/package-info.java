/**
 * Revisions as they are kept: one row a revision, one row a file of its text. Rows are added and
 * never changed, so nothing here has a version column or a verb.
 */
package fr.colloque.catalogue.store;
