/**
 * The authors' pages: lists, and the editor with its live preview and findings.
 *
 * <p>Forms hold what is typed, piece by piece as scenarios are made, and give records back; a form
 * filled from a record gives the same record. Pages keep them in the view and decide nothing.
 */
package fr.colloque.authoring.web;
