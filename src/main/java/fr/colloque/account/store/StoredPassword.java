package fr.colloque.account.store;

/** The hash kept of an account's password, with what it takes to check one. */
public record StoredPassword(long accountId, String hash) {
}
