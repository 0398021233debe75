/**
 * The application as people use it, in a real browser on the whole application: one class a role's
 * line, and what must hold for every page.
 */
package fr.colloque.line;
