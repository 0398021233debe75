package fr.colloque.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One approval.
 *
 * @param legal      whether it is that of a legal reviewer
 * @param legalCheck the day on which the law was checked; null but for a legal reviewer
 */
public record ReviewedBy(long accountId, boolean legal, LocalDate legalCheck,
                         Instant approvedAt) { }
