/**
 * Drafts as they are kept: one row a changed file. A row is changed under its version and gone
 * once its text is published or discarded; nothing here remembers what was.
 */
package fr.colloque.authoring.store;
