/**
 * The database: where it is, which tables it must have, and when it is ready.
 *
 * <p>Nothing here knows an entity. The schema belongs to the numbered migrations alone, so the
 * persistence provider neither makes nor checks tables. Reads and writes go through one pool that
 * checks its connections at most once a second, so that a restarted database costs no error.
 */
package fr.colloque.platform.persistence;
