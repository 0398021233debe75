package fr.colloque.notice;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A letter as it travels: text and page, told apart from what people write by hand. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** Writes it; the same letter has the same message id at every try. */
    static LetterMessage of(Session session, String from, Letter letter, Date at)
            throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        String domain = sender.getAddress().replaceAll(".*@", "");
        LetterMessage message = new LetterMessage(session, "<mail-" + letter.id() + "@" + domain
                + ">");
        message.setFrom(sender);
        message.setRecipient(RecipientType.TO, recipient(letter));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(at);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {letter.language().code()});
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"),
                part(letter.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(Letter letter) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(letter.email(), true);
            address.setPersonal(letter.name(), UTF_8);
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
