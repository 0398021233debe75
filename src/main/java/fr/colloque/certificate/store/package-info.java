/**
 * Certificates as they are kept: the frozen facts, the PDF as it was handed out, and how both are
 * made. The lists read the tables of other features by statements of their own; their entities stay
 * theirs.
 */
package fr.colloque.certificate.store;
