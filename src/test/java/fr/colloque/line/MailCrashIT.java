package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The server is killed while it sends. */
@WithApplication
class MailCrashIT {

    private static final int MANY = 400;
    private static final int BEFORE_THE_CRASH = 60;
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final RunningApplication application;

    MailCrashIT(RunningApplication application) {
        this.application = application;
    }

    @Test
    void nobodyIsSentAnythingTwiceAndWhatMayHaveLeftIsTold() throws Exception {
        write();
        until(() -> arrived() >= BEFORE_THE_CRASH);
        application.crash(false);
        int before = arrived();
        assertThat(before).as("killed on the way").isLessThan(MANY);
        application.comeBack();
        until(() -> count("state in ('WAITING', 'QUEUED', 'SENDING')") == 0);
        int unsure = count("state = 'UNSURE'");
        assertThat(unsure).as("on their way when the server died").isBetween(0, AT_ONCE);
        assertThat(count("state = 'SENT'")).isEqualTo(MANY - unsure);
        assertThat(arrived()).isBetween(MANY - unsure, MANY);
        for (int reader = 0; reader < MANY; reader++) {
            assertThat(application.mail().to(address(reader))).hasSizeLessThanOrEqualTo(1);
        }
    }

    private void write() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            for (int reader = 0; reader < MANY; reader++) {
                statement.addBatch("insert into account (version, email, password_hash,"
                        + " first_name, last_name, profession, language, demo, created_at) values"
                        + " (0, '" + address(reader) + "', '-', 'Zoé', 'Essai', 'Médecin', 'fr',"
                        + " true, utc_timestamp(6))");
            }
            statement.executeBatch();
            statement.executeUpdate("insert into mail (kind, subject, account_id, language, facts,"
                    + " state, tries, due_at, written_at) select 'CERTIFICATE', 'crash', id, 'fr',"
                    + " '{\"course\":\"essai\"}', 'WAITING', 0, utc_timestamp(6),"
                    + " utc_timestamp(6) from account where email like 'crash-%'");
        }
    }

    private static String address(int reader) {
        return "crash-" + reader + "@exemple.test";
    }

    private int arrived() {
        return application.mail().to("crash-").size();
    }

    private static int count(String condition) {
        try {
            return Integer.parseInt(Visitor.single(
                    "select count(*) from mail where subject = 'crash' and " + condition));
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
