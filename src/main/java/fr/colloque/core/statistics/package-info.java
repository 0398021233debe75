/**
 * Figures about answers: calibration of certainty, certainty-based marks, panels of experts and
 * their agreement.
 *
 * <p>Every figure is an exact decimal, rounded half up to six places at the very end, or a
 * {@link fr.colloque.core.statistics.Figure} that says why there is none: nothing here is ever a
 * floating-point number, infinite or “not a number”. Each formula stands in one line with its
 * source. What is made of a figure, and whether it is shown, is not decided here.
 */
package fr.colloque.core.statistics;
