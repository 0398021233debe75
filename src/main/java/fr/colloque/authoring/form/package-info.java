/**
 * A scenario as a tree of fields, as it is typed: what may stand where is said once, in
 * {@link fr.colloque.authoring.form.Outline}; reading, writing, drawing and changing follow from
 * it. The tree holds whatever was typed, whether it is a scenario already or not.
 */
package fr.colloque.authoring.form;
