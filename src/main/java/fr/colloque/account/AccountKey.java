package fr.colloque.account;

/**
 * By what an account is known.
 *
 * @param rpps   null if there is none
 * @param doctor whether it is a doctor's
 */
public record AccountKey(long id, EmailAddress email, Rpps rpps, boolean doctor) { }
