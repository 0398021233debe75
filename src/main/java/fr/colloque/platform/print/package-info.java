/**
 * Markup as PDF files: A4, fonts embedded, tagged for screen readers.
 *
 * <p>Whoever prints says what stands on the page; nothing is loaded from anywhere while printing.
 */
package fr.colloque.platform.print;
