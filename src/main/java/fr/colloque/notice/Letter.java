package fr.colloque.notice;

import fr.colloque.core.module.Language;

/**
 * A mail ready to be sent.
 *
 * @param id          the outbox's; part of the message's own id, the same at every try
 * @param unsubscribe the address that takes the reader off at one click; null where nobody can do
 *                    without
 */
public record Letter(long id, String email, String name, Language language, String subject,
                     String text, String html, String unsubscribe) { }
