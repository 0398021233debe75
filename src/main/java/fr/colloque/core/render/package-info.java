/**
 * Lessons into safe HTML, with links to what they cite and to the glossary; what a lesson is made
 * of, for checks; and surfaces cut into words, with or without the key.
 *
 * <p>Authors write Markdown and nothing else: raw HTML comes out as text, pictures as their words,
 * and a link leads to http, https, the library or the glossary or is no link. The output may be put
 * into a page as it is.
 */
package fr.colloque.core.render;
