/**
 * Published courses, module revisions and the reference library: what is on offer, and the
 * {@link fr.colloque.catalogue.Library} that keeps it parsed in memory.
 *
 * <p>A revision is immutable, so it is read from the database once and kept. Content that comes
 * with the application becomes a revision when its text is new; what authors published is never
 * overwritten. Nothing is edited here.
 */
package fr.colloque.catalogue;
