package fr.colloque.core.module;

/**
 * One hit of a search; title and text can be marked.
 *
 * @param paid    whether it is an advertisement
 * @param address without scheme, under a name reserved for examples
 */
public record SearchHit(boolean paid, String address, Markable title, Markable text) { }
