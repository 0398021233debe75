package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@WithApplication
class StartIT {

    @Test
    void theApplicationSaysThatItIsReady(RunningApplication application)
            throws IOException, InterruptedException {
        assertThat(status(application.at("/health/ready"))).isEqualTo(200);
    }

    @Test
    void aSecondStartKeepsEverything(RunningApplication application)
            throws SQLException, IOException, InterruptedException {
        int migrations = migrations(application);
        application.restartServer();
        assertThat(status(application.at("/health/ready"))).isEqualTo(200);
        assertThat(migrations(application)).isPositive().isEqualTo(migrations);
    }

    @Test
    void theStatementsOfABlockAreSeenAndConnectionChecksAreNot(RunningApplication application)
            throws Exception {
        String question = "SELECT COUNT(*) FROM account";
        var statements = SqlCount.of(application).during(() -> {
            status(application.at("/health/ready"));
            try (Connection connection = application.applicationsOwn().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(question);
            }
        });
        assertThat(statements).containsExactly(question);
    }

    private static int status(URI page) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static int migrations(RunningApplication application) throws SQLException {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT COUNT(*) FROM flyway_schema_history")) {
            count.next();
            return count.getInt(1);
        }
    }
}
