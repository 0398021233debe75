/** Ledger entries as they are kept: added, never changed. */
package fr.colloque.credit.store;
