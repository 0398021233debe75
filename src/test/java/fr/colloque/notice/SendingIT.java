package fr.colloque.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import fr.colloque.notice.store.Mails.Draft;
import fr.colloque.platform.NotFound;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails on their way to a mail server that nobody here wrote. */
class SendingIT {

    private static final Map<String, String> COURSE = Map.of("course", "essentiel", "days", "14");
    private static final Pattern LINK = Pattern.compile(
            "account=(\\d+)&group=(\\w+)&sign=([0-9a-f]+)");

    private int port;
    private GreenMail mail;
    private PostDesk desk;

    @BeforeEach
    void aMailServerListens() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        mail = PostDesk.mailServer(port);
        mail.start();
        desk = new PostDesk(port);
    }

    @AfterEach
    void itStops() {
        mail.stop();
    }

    @ParameterizedTest
    @CsvSource({"fr, Votre parcours vous attend, 'Bonjour Leïla Đặng-Nguyễn,', 14 jours",
        "en, Your course is waiting for you, 'Hello Leïla Đặng-Nguyễn,', 14 days"})
    void aMailIsTextAndPageInTheLanguageOfItsReader(String language, String subject,
            String hello, String days) throws Exception {
        long reader = desk.anAccount(language, "Leïla", "Đặng-Nguyễn");
        long id = desk.write(MailKind.REMINDER, reader, COURSE);
        desk.work.perform(id);
        MimeMessage message = only();
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getFrom()[0].toString()).isEqualTo("Colloque <colloque@exemple.test>");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getAllRecipients()[0].toString()).contains(desk.emailOf(reader));
        assertThat(message.getContentLanguage()).containsExactly(language);
        assertThat(message.getMessageID()).isEqualTo("<mail-" + id + "@exemple.test>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(PostDesk.NOW);
        assertThat(part(message, 0)).contains(hello, days, "essentiel",
                PostDesk.URL + "/enrolment/path?course=essentiel", "-- \r\n");
        assertThat(part(message, 1)).contains("<html lang=\"" + language + "\">", hello, days,
                "href=\"" + PostDesk.URL + "/enrolment/path?course=essentiel\"")
                .doesNotContain("{action}", "{why}", "{hello}", "{unsub", "<script", "src=")
                .matches("(?s).*@media \\(prefers-color-scheme: dark\\).*");
        assertThat(desk.state(id)).isEqualTo(MailState.SENT);
    }

    @Test
    void whatCanBeDoneWithoutSaysHowToBeRidOfIt() throws Exception {
        long reader = desk.anAccount("fr", "Noé", "Essai");
        desk.work.perform(desk.write(MailKind.REMINDER, reader, COURSE));
        String header = only().getHeader("List-Unsubscribe", null);
        assertThat(header).startsWith("<" + PostDesk.URL + "/notice/unsubscribe/now?account=");
        assertThat(only().getHeader("List-Unsubscribe-Post", null))
                .isEqualTo("List-Unsubscribe=One-Click");
        Matcher link = LINK.matcher(header);
        assertThat(link.find()).isTrue();
        desk.database.inTransaction(em -> desk.choices(em).unsubscribe(
                Long.parseLong(link.group(1)), link.group(2), link.group(3)));
        long next = desk.write(MailKind.REMINDER, reader, COURSE);
        desk.work.perform(next);
        assertThat(desk.state(next)).isEqualTo(MailState.DROPPED);
        long needed = desk.write(MailKind.CERTIFICATE, reader, COURSE);
        desk.work.perform(needed);
        assertThat(desk.state(needed)).isEqualTo(MailState.SENT);
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mail.getReceivedMessages()[1].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aLinkIsGoodForItsAccountAndGroupOnly() {
        long reader = desk.anAccount("fr", "Noé", "Essai");
        desk.work.perform(desk.write(MailKind.REMINDER, reader, COURSE));
        Matcher link = LINK.matcher(header("List-Unsubscribe"));
        assertThat(link.find()).isTrue();
        String sign = link.group(3);
        desk.database.inTransaction(em -> {
            MailChoiceService choices = desk.choices(em);
            for (Object[] forged : List.of(new Object[] {reader + 1, "reminder", sign},
                    new Object[] {reader, "work", sign}, new Object[] {reader, "necessary", sign},
                    new Object[] {reader, "reminder", sign.substring(1) + "0"},
                    new Object[] {reader, "reminder", ""})) {
                assertThatExceptionOfType(NotFound.class).as(Arrays.toString(forged)).isThrownBy(
                        () -> choices.unsubscribe((Long) forged[0], (String) forged[1],
                                (String) forged[2]));
            }
        });
    }

    @Test
    void whileTheServerIsDownAMailIsTriedAgainAndThenArrivesOnce() throws Exception {
        mail.stop();
        long id = desk.write(MailKind.CERTIFICATE, desk.anAccount("fr", "Zoé", "Essai"), COURSE);
        assertThatExceptionOfType(NotSent.class).isThrownBy(() -> desk.work.perform(id))
                .withMessage("connection").withNoCause();
        assertThat(desk.state(id)).isEqualTo(MailState.QUEUED);
        assertThat(desk.single("select concat(tries, ' ', fault, ' ', timestampdiff(second,"
                + " written_at, due_at)) from mail where id = " + id))
                .isEqualTo("1 connection 10");
        assertThatExceptionOfType(NotSent.class).isThrownBy(() -> desk.work.perform(id));
        mail = PostDesk.mailServer(port);
        mail.start();
        desk.work.perform(id);
        assertThat(desk.state(id)).isEqualTo(MailState.SENT);
        desk.work.perform(id);
        only();
    }

    @Test
    void aServerThatStaysDownIsGivenUpInTheEnd() {
        mail.stop();
        long id = desk.write(MailKind.CERTIFICATE, desk.anAccount("fr", "Zoé", "Essai"), COURSE);
        for (int tries = 1; tries < MailWork.MOST_TRIES; tries++) {
            assertThatExceptionOfType(NotSent.class).isThrownBy(() -> desk.work.perform(id));
        }
        assertThatExceptionOfType(GivenUp.class).isThrownBy(() -> desk.work.perform(id));
        assertThat(desk.state(id)).isEqualTo(MailState.FAILED);
    }

    /** The server died between claiming and sending, or between sending and marking: who knows? */
    @Test
    void afterACrashBetweenClaimAndMarkNothingIsSentUnlessSomebodySaysSo() throws Exception {
        long id = desk.write(MailKind.CERTIFICATE, desk.anAccount("fr", "Zoé", "Essai"), COURSE);
        assertThat(desk.work.sending.claim(id).letter()).isPresent();
        for (int look = 0; look < 3; look++) {
            int times = look;
            if (times == 0) {
                assertThatExceptionOfType(PerhapsSent.class)
                        .isThrownBy(() -> desk.work.perform(id));
            } else {
                desk.work.perform(id);
            }
            assertThat(desk.state(id)).isEqualTo(MailState.UNSURE);
        }
        assertThat(mail.getReceivedMessages()).isEmpty();
        desk.database.inTransaction(em -> assertThat(PostDesk.queue(em).again(id, PostDesk.NOW))
                .isTrue());
        desk.database.inTransaction(em -> PostDesk.queue(em).move(id, MailState.WAITING,
                MailState.QUEUED));
        desk.work.perform(id);
        assertThat(desk.state(id)).isEqualTo(MailState.SENT);
        only();
    }

    @Test
    void aMailThatLeftBeforeTheCrashIsNotSentASecondTime() throws Exception {
        long id = desk.write(MailKind.CERTIFICATE, desk.anAccount("fr", "Zoé", "Essai"), COURSE);
        Letter letter = desk.work.sending.claim(id).letter().orElseThrow();
        desk.work.server.send(letter);
        assertThatExceptionOfType(PerhapsSent.class).isThrownBy(() -> desk.work.perform(id));
        desk.work.perform(id);
        assertThat(desk.state(id)).isEqualTo(MailState.UNSURE);
        only();
    }

    @ParameterizedTest(name = "{0} answered by {1}")
    @CsvSource({"RCPT, 550 5.1.1 <zoe@exemple.test> unknown, FAILED, refused 550",
        "RCPT, 451 try later, QUEUED, refused 451", "MAIL, 452 full, QUEUED, refused 452",
        "END, 554 5.7.1 no thanks, FAILED, refused 554", "END, '', UNSURE, interrupted",
        "EHLO, '', QUEUED, connection"})
    void whatTheServerSaysDecidesWhatBecomesOfAMail(String command, String reply,
            MailState state, String fault) throws IOException {
        try (RudeServer rude = new RudeServer(command, reply)) {
            PostDesk there = new PostDesk(rude.port());
            long id = there.write(MailKind.CERTIFICATE, there.anAccount("en", "Zoé", "Essai"),
                    COURSE);
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> there.work.perform(id)).withNoCause()
                    .withMessageNotContaining("@");
            assertThat(there.state(id)).isEqualTo(state);
            assertThat(there.single("select fault from mail where id = " + id)).isEqualTo(fault);
        }
    }

    @Test
    void nobodyIsToldTheSameTwice() {
        long reader = desk.anAccount("fr", "Zoé", "Essai");
        Draft draft = new Draft(MailKind.CERTIFICATE, "c-" + reader,
                COURSE, PostDesk.NOW);
        for (int written : new int[] {1, 0}) {
            assertThat(desk.database.read(em -> PostDesk.mails(em).toAccount(draft, reader))
                    .intValue()).isEqualTo(written);
        }
    }

    private MimeMessage only() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private String header(String name) {
        try {
            return only().getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(MimeMessage message, int index) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        return (String) parts.getBodyPart(index).getContent();
    }
}
