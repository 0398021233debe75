package fr.colloque.notice;

import java.time.Instant;

/**
 * One line of the outbox.
 *
 * @param dueAt  when it is tried next; of no meaning once it is settled
 * @param fault  what went wrong last, as a code; null for nothing
 * @param sentAt null until it is sent
 */
public record MailRow(long id, MailKind kind, String subject, long accountId, MailState state,
                      int tries, Instant dueAt, String fault, Instant writtenAt,
                      Instant sentAt) { }
