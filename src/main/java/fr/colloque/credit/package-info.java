/**
 * The ledger of completed actions: entries, and the doctor's statement by period.
 *
 * <p>The ledger is append-only; a correction is a counter-entry with a reason and an actor. It says
 * what was recorded here, in hours and types of action, and never that a duty is fulfilled.
 */
package fr.colloque.credit;
