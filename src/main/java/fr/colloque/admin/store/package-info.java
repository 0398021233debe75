/**
 * Figures over the tables of several features, and the past of the demonstration, which is written
 * once, on the first start of one.
 */
package fr.colloque.admin.store;
