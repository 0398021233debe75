package fr.colloque.certificate.badge;

/**
 * The bit of a credential.
 *
 * @param list  the number of the list, from 1
 * @param index the place in it, from 0
 */
public record StatusPlace(int list, int index) { }
