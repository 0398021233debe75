/**
 * The experts' pages, which only show, and the small endpoint that their form posts to. No key and
 * no other expert's answer reaches a page.
 */
package fr.colloque.panel.web;
