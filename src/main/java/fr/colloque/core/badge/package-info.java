/**
 * How credentials write keys, signatures and lists of bits: Multibase in base 58 and base 64, and
 * the list of the W3C's Bitstring Status List 1.0.
 */
package fr.colloque.core.badge;
