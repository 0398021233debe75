package fr.colloque.credit;

import java.time.Instant;

/**
 * Why an entry was made.
 *
 * @param reason  {@code completed}, or what an administrator wrote
 * @param actorId the account that decided it; null for what a completion brought
 */
public record Note(String reason, Long actorId, Instant at) { }
