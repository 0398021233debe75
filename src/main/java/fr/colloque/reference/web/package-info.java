/**
 * Lists and single pages of rules, recommendations, cases and terms, for anybody. All of it comes
 * from the library in memory; there is no door, since nothing here is changed or private.
 */
package fr.colloque.reference.web;
