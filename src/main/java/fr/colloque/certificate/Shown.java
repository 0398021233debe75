package fr.colloque.certificate;

import java.io.Serializable;

/**
 * A certificate as somebody looked at it before deciding about it.
 *
 * @param version its state then; when another one holds meanwhile, nothing is changed
 */
public record Shown(long id, long version) implements Serializable { }
