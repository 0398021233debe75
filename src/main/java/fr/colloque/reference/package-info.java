/**
 * The reference library as people browse it: rules, recommendations, cases and the glossary.
 *
 * <p>Digests are our own words; every page says where the text itself stands and when the digest
 * was compared with it. What is cited comes with the {@code Library}; nothing is kept here.
 */
package fr.colloque.reference;
