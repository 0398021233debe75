package fr.colloque.launch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server for the application under test, which keeps everything to itself. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;
    private final int port;

    private MailCatcher(int port) {
        this.port = port;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1",
                ServerSetup.PROTOCOL_SMTP));
    }

    /** Listens on a free port. */
    static MailCatcher start() {
        MailCatcher catcher = new MailCatcher(RunningApplication.freePort());
        catcher.server.start();
        return catcher;
    }

    /** What tells the application's server to send its mail here. */
    List<String> options() {
        return List.of("-Dcolloque.mail.host=127.0.0.1", "-Dcolloque.mail.port=" + port,
                "-Dcolloque.mail.starttls=false", "-Dcolloque.mail.from=colloque@exemple.test");
    }

    /** What has come for this address so far, the oldest first. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a reader", e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
