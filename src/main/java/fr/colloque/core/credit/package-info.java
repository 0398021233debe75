/**
 * What a completed course counts for: hours by type of action, in periods that are data.
 *
 * <p>There are no points: the unit is the hour, in halves, and the type of action. Periods come
 * from a table with validity dates, because the rules move. Whether somebody has done their duty is
 * never said here; only what was recorded.
 */
package fr.colloque.core.credit;
