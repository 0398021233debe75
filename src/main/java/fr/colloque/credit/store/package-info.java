/**
 * Ledger entries as they are kept: added, never changed. A mistake is to be taken back by a
 * counter-entry, so that the book always tells how it came about.
 */
package fr.colloque.credit.store;
