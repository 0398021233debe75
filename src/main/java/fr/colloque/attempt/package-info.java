/**
 * Sitting a test or practising: start, answer, see why, hand in, result.
 *
 * <p>A question that is shown holds no key: what a page gets before the answer is made by
 * {@link fr.colloque.core.render.Drawing} without one. An answer is in the database before anybody
 * is told that it is saved. An attempt keeps module and revision of every scenario, so that an old
 * result stays explainable.
 */
package fr.colloque.attempt;
