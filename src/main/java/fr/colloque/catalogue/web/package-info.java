/** The catalogue for anybody: which courses there are and what they hold. */
package fr.colloque.catalogue.web;
