package fr.colloque.catalogue;

/**
 * By which to see that something was published or withdrawn.
 *
 * @param newestId    the revision published last, of whatever; 0 where there is none
 * @param withdrawals how many revisions were withdrawn
 */
public record ShelfMark(long newestId, long withdrawals) { }
