/**
 * Drafts of modules, written by authors between two consultations: what is under way, what is
 * wrong with it, and its publication as the next revision.
 *
 * <p>A draft is one row a changed file over the revision it was begun on, and the only thing that
 * can be edited. Whoever saves says which version was shown, so nobody's words are overwritten in
 * silence. A draft may have findings; a revision may not.
 */
package fr.colloque.authoring;
