package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * Two administrators issue everything that is due at the same moment, and the server is killed on
 * the way. How many certificates and how often: {@code -Dcolloque.certificates=5000
 * -Dcolloque.batch.kills=3}.
 */
@WithApplication
class BatchCrashIT {

    private static final int MANY = Integer.getInteger("colloque.certificates", 60);
    private static final int KILLS = Integer.getInteger("colloque.batch.kills", 1);
    private static final Duration PATIENCE = Duration.ofSeconds(90 + MANY);
    private static final String THEIRS = " join account a on a.id = c.doctor_id"
            + " where a.email like 'batch-%'";

    private final RunningApplication application;

    BatchCrashIT(RunningApplication application) {
        this.application = application;
    }

    @Test
    void everyCompletionIsCertifiedAndToldOnceWhoeverClicksAndWheneverTheServerDies()
            throws Exception {
        complete();
        Instant begun = Instant.now();
        askTwice();
        for (int kill = 1; kill <= KILLS; kill++) {
            int reached = MANY * kill / (KILLS + 1);
            until(() -> issued() >= reached);
            application.crash(false);
            assertThat(issued()).as("killed on the way").isLessThan(MANY);
            application.comeBack();
        }
        until(() -> issued() >= MANY && count("job where state = 'waiting'") == 0);
        System.getLogger(BatchCrashIT.class.getName()).log(System.Logger.Level.INFO,
                "{0} certificates in {1}, killed {2} times on the way", MANY,
                Duration.between(begun, Instant.now()), KILLS);
        assertThat(issued()).isEqualTo(MANY);
        assertThat(count("(select distinct c.enrolment_id from certificate c" + THEIRS + ") x"))
                .isEqualTo(MANY);
        everybodyIsToldOnce();
    }

    /** Both have opened the dialog before either of them agrees. */
    private static void askTwice() {
        try (Visitor one = Visitor.anybody(Browser.Size.DESK, Locale.FRANCE)
                .signIn(Visitor.ADMINISTRATOR);
                Visitor other = Visitor.anybody(Browser.Size.DESK, Locale.UK)
                        .signIn(Visitor.ADMINISTRATOR)) {
            ask(one.page());
            ask(other.page());
            String agree = "document.getElementById('issue').click()";
            one.page().evaluate(agree);
            other.page().evaluate(agree);
            PlaywrightAssertions.assertThat(one.page().locator("#work progress")).isVisible();
            PlaywrightAssertions.assertThat(other.page().locator("#work progress")).isVisible();
        }
    }

    private static void ask(Page page) {
        page.navigate("/admin/certificates");
        page.locator("#ask").click();
        PlaywrightAssertions.assertThat(page.locator("#issue")).isVisible();
    }

    private void everybodyIsToldOnce() throws Exception {
        String theirs = "mail m join account a on a.id = m.account_id"
                + " where m.kind = 'CERTIFICATE' and a.email like 'batch-%'";
        until(() -> count(theirs + " and m.state in ('WAITING', 'QUEUED', 'SENDING')") == 0);
        assertThat(count(theirs)).isEqualTo(MANY);
        int unsure = count(theirs + " and m.state = 'UNSURE'");
        assertThat(unsure).as("on their way when the server died").isBetween(0, 2 * KILLS);
        List<String> told = new ArrayList<>();
        for (MimeMessage mail : application.mail().to("batch-")) {
            told.add(mail.getAllRecipients()[0].toString());
        }
        assertThat(told).doesNotHaveDuplicates().hasSizeBetween(MANY - unsure, MANY);
    }

    private void complete() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            for (int doctor = 0; doctor < MANY; doctor++) {
                statement.addBatch("insert into account (version, email, password_hash,"
                        + " first_name, last_name, profession, language, demo, created_at) values"
                        + " (0, 'batch-" + doctor + "@exemple.test', '-', 'Zoé', 'Série-"
                        + doctor + "', 'Médecin', '" + (doctor % 2 == 0 ? "fr" : "en")
                        + "', true, utc_timestamp(6))");
            }
            statement.executeBatch();
            statement.executeUpdate("insert into enrolment (version, doctor_id, course_id,"
                    + " course_revision, enrolled_at, pre_test_at, pre_test_score, post_test_at,"
                    + " post_test_score, declared_at, completed_at, planned_minutes)"
                    + " select 0, id, '" + Sitting.COURSE + "', 1, utc_timestamp(6),"
                    + " utc_timestamp(6), 50, utc_timestamp(6), 90, utc_timestamp(6),"
                    + " utc_timestamp(6), 95 from account where email like 'batch-%'");
        }
    }

    private static int issued() {
        return count("certificate c" + THEIRS);
    }

    private static int count(String what) {
        try {
            return Integer.parseInt(Visitor.single("select count(*) from " + what));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void until(BooleanSupplier sign) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!sign.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
