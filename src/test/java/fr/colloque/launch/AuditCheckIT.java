package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.AuditCheck.Answer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The chain of the audit log, asked for from the terminal. */
@WithApplication
class AuditCheckIT {

    private static final String PASSWORD = "colloque-demo-2026";

    private final RunningApplication application;

    AuditCheckIT(RunningApplication application) {
        this.application = application;
    }

    @Test
    void anAdministratorIsToldWhetherTheChainIsWholeAndWhereItIsBroken() throws Exception {
        Terminal administrator = signedIn("michael.okafor");
        Answer whole = AuditCheck.ask(administrator);
        assertThat(whole.line()).matches("intact \\d+:[0-9a-f]{64}");
        assertThat(whole.status()).isEqualTo(AuditCheck.INTACT);
        String noted = whole.line().substring("intact ".length());
        assertThat(AuditCheck.ask(administrator, noted).status()).isEqualTo(AuditCheck.INTACT);
        change("update audit_entry set actor_id = actor_id + 1 where number = 3");
        try {
            assertThat(AuditCheck.ask(administrator))
                    .isEqualTo(new Answer("broken 3 altered", AuditCheck.BROKEN));
        } finally {
            change("update audit_entry set actor_id = actor_id - 1 where number = 3");
        }
        assertThat(AuditCheck.ask(administrator, "9" + noted).line()).startsWith("broken ")
                .endsWith(" truncated");
        assertThat(AuditCheck.ask(administrator, noted.substring(0, noted.length() - 64)
                + "0".repeat(64)).line()).endsWith(" replaced");
    }

    @Test
    void whoMayNotLookIsToldNothing() throws Exception {
        assertThat(AuditCheck.ask(signedIn("leila.amrani")).status())
                .isEqualTo(AuditCheck.UNKNOWN);
        assertThat(AuditCheck.ask(signedIn("michael.okafor"), "nonsense").status())
                .isEqualTo(AuditCheck.UNKNOWN);
    }

    private Terminal signedIn(String name) throws IOException, InterruptedException {
        Terminal terminal = new Terminal(application.baseUrl());
        terminal.signIn(name + "@colloque.example", PASSWORD);
        return terminal;
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = application.connection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
