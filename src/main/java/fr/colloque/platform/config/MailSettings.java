package fr.colloque.platform.config;

import java.util.Optional;

/**
 * The mail server that takes what the application sends.
 *
 * @param user     who to sign in as; none where the server asks nobody
 * @param from     the sender's address, perhaps with a name before it
 * @param startTls whether nothing is sent before the connection is encrypted
 */
public record MailSettings(String host, int port, Optional<String> user,
                           Optional<String> password, String from, boolean startTls) { }
