package fr.colloque.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the person at the keyboard needs once the application is ready. */
final class Welcome {

    private final Settings settings;

    Welcome(Settings settings) {
        this.settings = settings;
    }

    String text() {
        return String.join("\n",
                "",
                "  Colloque is ready:  " + settings.publicUrl(),
                signIns(),
                "  Data folder:        " + settings.home(),
                "  Ctrl-C to stop.",
                "");
    }

    private String signIns() {
        InputStream accounts = settings.demo()
                ? Welcome.class.getResourceAsStream("/demo/accounts.yaml") : null;
        if (accounts == null) {
            return "";
        }
        try (accounts) {
            return "\n  Sign in as one of:\n" + list(new Load(LoadSettings.builder().build())
                    .loadFromInputStream(accounts)) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String list(Object yaml) {
        StringBuilder lines = new StringBuilder();
        if (yaml instanceof Map<?, ?> map && map.get("accounts") instanceof List<?> accounts) {
            for (Object each : accounts) {
                if (each instanceof Map<?, ?> account) {
                    lines.append("    %-16s %-36s %s%n".formatted(account.get("role"),
                            account.get("email"), account.get("password")));
                }
            }
        }
        return lines.toString();
    }
}
