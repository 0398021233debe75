package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void nothingSetMeansThisMachineWithItsOwnDatabaseAndDemonstrationAccounts() {
        Settings settings = Settings.from(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.home()).isAbsolute();
    }

    @Test
    void theUsualDataFolderIsOutsideTheCheckout() {
        Path checkout = Path.of("").toAbsolutePath();
        assertThat(Settings.from(Map.of()).home().startsWith(checkout)).isFalse();
    }

    @Test
    void thePublicAddressFollowsThePortUnlessItIsSet() {
        assertThat(Settings.from(Map.of("COLLOQUE_PORT", "9000")).publicUrl())
                .isEqualTo("http://localhost:9000");
        assertThat(Settings.from(Map.of("COLLOQUE_PUBLIC_URL", "https://colloque.example"))
                .publicUrl()).isEqualTo("https://colloque.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "99999999999"})
    void aPortThatIsNoneIsRefused(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("COLLOQUE_PORT", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("COLLOQUE_PORT").hasMessageContaining(port);
    }

    @Test
    void aDatabaseOfAnotherKindIsRefusedWithoutRepeatingItsOptions() {
        assertThatThrownBy(() -> Settings.from(Map.of("COLLOQUE_DB_URL",
                "jdbc:postgresql://db/colloque?password=secret")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:mysql:").hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseOfOnesOwnIsTakenAsItIs() {
        Settings settings = Settings.from(Map.of("COLLOQUE_DB_URL", "jdbc:mysql://db/c?a=b&c=d",
                "COLLOQUE_DB_USER", "u", "COLLOQUE_DB_PASSWORD", "p"));
        assertThat(settings.database())
                .contains(new DatabaseAddress("jdbc:mysql://db/c?a=b&c=d", "u", "p"));
    }
}
