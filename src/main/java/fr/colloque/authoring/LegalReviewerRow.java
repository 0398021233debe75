package fr.colloque.authoring;

import java.time.Instant;

/** That an account's approval is the legal one, or is not any more. */
public record LegalReviewerRow(long accountId, boolean legal, long setBy, Instant setAt) { }
