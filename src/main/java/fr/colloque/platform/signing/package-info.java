/**
 * The key of the provider, and what it does to files: an advanced electronic signature by the
 * European standard for PDF (PAdES, ETSI EN 319 142), with a time stamp where a server for them is
 * set.
 */
package fr.colloque.platform.signing;
