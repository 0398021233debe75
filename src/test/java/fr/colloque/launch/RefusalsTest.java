package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start, each said in one sentence that names the thing and the way out. */
class RefusalsTest {

    @TempDir Path folder;

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> PayaraServer.requireFreePort(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("COLLOQUE_PORT");
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsSecrets() {
        DatabaseAddress nobody = new DatabaseAddress("jdbc:mysql://127.0.0.1:"
                + RunningApplication.freePort() + "/colloque?connectTimeout=500", "u", "secret");
        assertThatThrownBy(nobody::requireReachable)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(nobody.place())
                .hasMessageContaining("COLLOQUE_DB_URL")
                .hasMessageNotContaining("secret");
        assertThat(nobody.toString()).doesNotContain("secret");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path inside = file.resolve("home");
        assertThatThrownBy(() -> DataFolder.take(inside).close())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(inside.toString())
                .hasMessageContaining("COLLOQUE_HOME");
    }

    @Test
    void aDiskThatIsNearlyFullIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> DataFolder.requireSpace(folder, Long.MAX_VALUE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nearly full");
    }

    @Test
    void theSameDataCannotBeUsedTwiceAtOnce() {
        try (DataFolder first = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(first.path()).close())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(folder.toString());
        }
        try (DataFolder again = DataFolder.take(folder)) {
            assertThat(again.path()).isEqualTo(folder);
        }
    }

    @Test
    void damagedDatabaseFilesAreSaidToBeDamaged() throws IOException {
        Path data = Files.createDirectories(folder.resolve("database").resolve("data"));
        Files.writeString(data.resolve("ibdata1"), "not a database");
        try (DataFolder home = DataFolder.take(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home).close())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("damaged")
                    .hasMessageContaining(folder.resolve("database").toString());
        }
    }
}
