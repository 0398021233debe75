/**
 * The catalogue for anybody: which courses there are and what they hold. Reads the library in
 * memory only; enrolling belongs to another feature.
 */
package fr.colloque.catalogue.web;
