/**
 * The audit log: who did what to whom when, for actions that matter.
 *
 * <p>An entry is written in the transaction of the change itself, by one insert that waits for
 * nobody ({@link fr.colloque.platform.audit.AuditLog}). A short piece of work numbers the entries
 * afterwards, one node at a time, and links each to the one before by SHA-256: writers neither wait
 * for one another nor fork the chain. Entries hold ids and codes only, never words about people.
 * Whoever can write to the database can write a whole new chain: against that helps the number and
 * hash of the last entry that an administrator noted elsewhere.
 */
package fr.colloque.platform.audit;
