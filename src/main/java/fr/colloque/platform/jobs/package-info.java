/**
 * Work outside a request: rows of the table {@code job}, each a piece of work of one kind about one
 * subject, done in a transaction of its own by whichever node is free.
 *
 * <p>No work lives in memory alone: what was enqueued survives the server. A feature adds a kind by
 * a bean that is {@link fr.colloque.platform.jobs.JobWork} and enqueues by {@link
 * fr.colloque.platform.jobs.JobQueue}. Work must bear being begun twice: a node may die after its
 * last statement and before its commit.
 */
package fr.colloque.platform.jobs;
