package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void namesTheAddressAndOneSignInOfEachRole() {
        String text = new Welcome(Settings.from(Map.of("COLLOQUE_PORT", "9000"))).text();
        assertThat(text).contains("http://localhost:9000", "Ctrl-C to stop");
        for (String role : new String[] {"doctor", "author", "reviewer", "expert",
            "administrator"}) {
            assertThat(text).containsOnlyOnce("    " + role + " ");
        }
    }

    @Test
    void namesNoSignInsWithoutDemonstration() {
        String text = new Welcome(Settings.from(Map.of("COLLOQUE_DEMO", "no"))).text();
        assertThat(text).contains("http://localhost:8080").doesNotContain("@", "password");
    }
}
