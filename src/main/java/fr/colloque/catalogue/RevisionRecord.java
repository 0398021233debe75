package fr.colloque.catalogue;

/**
 * All that is kept about a revision, without its texts.
 *
 * @param checksum  of its texts, SHA-256 in hexadecimal
 * @param withdrawn null unless it is
 * @param current   whether it is what new sittings are given
 */
public record RevisionRecord(RevisionRow row, String checksum, Credits credits,
                             Withdrawn withdrawn, boolean current) { }
