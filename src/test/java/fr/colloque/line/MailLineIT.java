package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Mail from the change that it tells of to the mail server, and how to be rid of it. */
@WithApplication
class MailLineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK =
            Pattern.compile("<(http[^>]+/notice/unsubscribe/now[^>]+)>");

    private final RunningApplication application;

    MailLineIT(RunningApplication application) {
        this.application = application;
    }

    @Test
    void aDoctorIsToldOfTheCertificateInBothLanguagesAndTheOutboxShowsIt() throws Exception {
        String french = Visitor.newcomer();
        String english = Visitor.newcomer();
        Completion.ofTheCourseBy(french);
        Completion.ofTheCourseBy(english);
        change("update account set language = 'en' where email = '" + english + "'");
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/certificates");
            page.locator("#ask").click();
            page.locator("#issue").click();
            MimeMessage toFrench = arrived(french);
            MimeMessage toEnglish = arrived(english);
            assertThat(toFrench.getSubject()).isEqualTo("Votre attestation est prête");
            assertThat(toEnglish.getSubject()).isEqualTo("Your certificate is ready");
            keep(toFrench, "certificate-fr");
            keep(toEnglish, "certificate-en");
            page.navigate("/admin/mail?tab=sent");
            assertThat(page.locator("tbody").textContent()).contains("Attestation prête",
                    Visitor.lastName(french), Visitor.lastName(english));
            page.navigate("/admin/audit?action=certificate.batch");
            assertThat(page.locator("tbody tr").first().textContent())
                    .contains("Délivrance d’un lot demandée", "Okafor");
        }
        assertThat(application.mail().to(french)).hasSize(1);
        assertThat(Files.readString(application.serverLog())).doesNotContain(french);
    }

    @Test
    void aReaderIsRidOfRemindersByTheLinkWithoutSigningInAndTakesThemBackOnTheAccountsPage()
            throws Exception {
        String email = Visitor.newcomer();
        remind(email, "essai:1");
        MimeMessage reminder = arrived(email);
        keep(reminder, "reminder-fr");
        Matcher link = LINK.matcher(reminder.getHeader("List-Unsubscribe", null));
        assertThat(link.matches()).isTrue();
        String address = URI.create(link.group(1)).getRawPath() + "?"
                + URI.create(link.group(1)).getRawQuery();
        try (Visitor reader = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)) {
            reader.page().navigate(address);
            PagesIT.judge(reader.page(), address);
            assertThat(refusals(email)).as("opening the link changes nothing").isZero();
            reader.page().locator("main button").click();
            assertThat(reader.page().locator("main").textContent()).contains("C’est fait");
            PagesIT.judge(reader.page(), "done");
            assertThat(refusals(email)).isEqualTo(1);
            assertThat(reader.status(address.replaceAll("sign=.", "sign=x"))).isEqualTo(303);
            assertThat(reader.status(address.replace("/now", "").replaceAll("sign=.", "sign=x")))
                    .isEqualTo(404);
        }
        remind(email, "essai:2");
        awaitState(email, "essai:2", "DROPPED");
        try (Visitor doctor = Visitor.signedIn(email)) {
            Page page = doctor.page();
            page.navigate("/account/profile");
            assertThat(page.locator("input[name=reminder]").isChecked()).isFalse();
            page.locator("input[name=reminder]").check();
            page.locator("#mail button").click();
            assertThat(page.locator("#mail").textContent()).contains("enregistré");
            PagesIT.judge(page, "/account/profile");
        }
        assertThat(refusals(email)).isZero();
        assertThat(application.mail().to(email)).hasSize(1);
    }

    /** As mail programs do it: a bare post, without cookies and without a page of ours. */
    @Test
    void aMailProgramTakesItsReaderOffAtOnce() throws Exception {
        String email = Visitor.newcomer();
        remind(email, "essai:3");
        Matcher link = LINK.matcher(arrived(email).getHeader("List-Unsubscribe", null));
        assertThat(link.matches()).isTrue();
        try (Visitor program = Visitor.anybody(Browser.Size.DESK, Locale.FRANCE)) {
            APIResponse answer = program.window().request().post(link.group(1),
                    RequestOptions.create().setForm(FormData.create()
                            .set("List-Unsubscribe", "One-Click")).setMaxRedirects(0));
            assertThat(answer.status()).isIn(200, 303);
            assertThat(refusals(email)).isEqualTo(1);
            APIResponse forged = program.window().request().post(link.group(1) + "0",
                    RequestOptions.create().setMaxRedirects(0));
            assertThat(forged.status()).isEqualTo(404);
        }
    }

    @Test
    void administratorsHaveFaultyMailSentAgainAndNobodyElseDoes() throws Exception {
        String email = Visitor.newcomer();
        remind(email, "essai:4");
        arrived(email);
        awaitState(email, "essai:4", "SENT");
        change("update mail set state = 'UNSURE', fault = 'interrupted' where subject = 'essai:4'");
        String id = Visitor.single("select id from mail where subject = 'essai:4'");
        for (String other : List.of(Visitor.DOCTOR, Visitor.AUTHOR)) {
            try (Visitor visitor = Visitor.signedIn(other)) {
                assertThat(visitor.window().request().post("/admin/mail/again",
                        RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create().set("id", id)).setMaxRedirects(0))
                        .status()).isEqualTo(403);
            }
        }
        try (Visitor administrator = Visitor.anybody(Browser.Size.PHONE, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/mail?tab=faulty");
            PagesIT.judge(page, "/admin/mail?tab=faulty");
            assertThat(page.locator("tbody").textContent()).contains("Peut-être parti",
                    "interrupted");
            page.locator("tbody tr", new Page.LocatorOptions().setHasText(
                    Visitor.lastName(email))).locator("button").click();
        }
        awaitState(email, "essai:4", "SENT");
        assertThat(application.mail().to(email)).hasSize(2);
        assertThat(Visitor.single("select count(*) from audit_entry where action ="
                + " 'mail.triedAgain' and subject = ?", id)).isEqualTo("1");
    }

    private MimeMessage arrived(String email) {
        until(() -> !application.mail().to(email).isEmpty());
        return application.mail().to(email).getFirst();
    }

    private void awaitState(String email, String subject, String state) {
        until(() -> state.equals(Visitor.single("select m.state from mail m join account a"
                + " on a.id = m.account_id where a.email = ? and m.subject = ?", email, subject)));
    }

    /** What may take a while. */
    private interface Sign {
        boolean isThere() throws Exception;
    }

    private static void until(Sign sign) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!sign.isThere()) {
                assertThat(Instant.now()).as("patience").isBefore(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static int refusals(String email) throws Exception {
        return Integer.parseInt(Visitor.single("select count(*) from mail_refusal r join account a"
                + " on a.id = r.account_id where a.email = ?", email));
    }

    private void remind(String email, String subject) throws Exception {
        change("insert into mail (kind, subject, account_id, language, facts, state, tries,"
                + " due_at, written_at) select 'REMINDER', '" + subject + "', id, language,"
                + " '{\"course\":\"" + Sitting.COURSE + "\",\"days\":\"14\"}', 'WAITING', 0,"
                + " utc_timestamp(6), utc_timestamp(6) from account where email = '" + email
                + "'");
    }

    /** Its page, for people to look at. */
    private static void keep(MimeMessage message, String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(folder.resolve("mail-" + name + ".html"),
                (String) ((MimeMultipart) message.getContent()).getBodyPart(1).getContent());
    }

    private void change(String sql) throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
