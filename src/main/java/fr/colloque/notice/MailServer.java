package fr.colloque.notice;

import fr.colloque.platform.config.MailSettings;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands letters to the mail server of the settings, one connection each. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MS = "20000";
    private static final Pattern REPLY = Pattern.compile("^(\\d{3})\\b");
    private static final int FOR_GOOD = 500;

    @Inject Settings settings;
    @Inject Clock clock;

    /** Whether there is one at all. */
    public boolean isConfigured() {
        return settings.mail().isPresent();
    }

    /**
     * Sends a letter. Returns only when the server has taken it.
     *
     * @throws NotSent          when it surely has not
     * @throws RuntimeException when nobody knows
     */
    void send(Letter letter) {
        MailSettings mail = settings.mail().orElseThrow(() -> new NotSent("unconfigured", false));
        Session session = Session.getInstance(properties(mail));
        LetterMessage message = message(session, mail, letter);
        try (Connected connected = connect(session, mail)) {
            connected.transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw refusal(refused);
        } catch (MessagingException broken) {
            throw new IllegalStateException("The connection broke off");
        }
    }

    private LetterMessage message(Session session, MailSettings mail, Letter letter) {
        try {
            return LetterMessage.of(session, mail.from(), letter, Date.from(clock.instant()));
        } catch (AddressException nobody) {
            throw new NotSent("address", true);
        } catch (MessagingException unwritable) {
            throw new NotSent("message", true);
        }
    }

    /** A connection whose end is of no matter to what was sent before. */
    private record Connected(Transport transport) implements AutoCloseable {
        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException over) {
                System.getLogger(MailServer.class.getName()).log(System.Logger.Level.DEBUG,
                        "The mail server ended the connection first");
            }
        }
    }

    private static Connected connect(Session session, MailSettings mail) {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(mail.host(), mail.port(), mail.user().orElse(null),
                    mail.password().orElse(null));
            return new Connected(transport);
        } catch (AuthenticationFailedException wrong) {
            throw new NotSent("authentication", false);
        } catch (MessagingException away) {
            throw new NotSent("connection", false);
        }
    }

    /**
     * What the server said, but for its words, which quote addresses. Where it said nothing it hung
     * up, and may have taken the mail.
     */
    private static RuntimeException refusal(SendFailedException refused) {
        int reply = 0;
        for (Throwable cause = refused; cause != null; cause = next(cause)) {
            Matcher said = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (said.find()) {
                reply = Math.max(reply, Integer.parseInt(said.group(1)));
            }
        }
        return reply == 0 ? new IllegalStateException("The server hung up")
                : new NotSent("refused " + reply, reply >= FOR_GOOD);
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException() : cause.getCause();
    }

    private static Properties properties(MailSettings mail) {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(mail.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        properties.put("mail.smtp.timeout", PATIENCE_MS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(mail.startTls()));
        properties.put("mail.smtp.starttls.required", String.valueOf(mail.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
