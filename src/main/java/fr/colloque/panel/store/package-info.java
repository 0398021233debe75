/**
 * Experts' answers as they are kept: one row an expert and wording, written by one statement.
 */
package fr.colloque.panel.store;
