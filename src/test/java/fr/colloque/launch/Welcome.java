package fr.colloque.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the person at the keyboard needs once the application is ready. */
final class Welcome {

    private static final String ACCOUNTS = "/demo/accounts.yaml";

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
        InputStream accounts = settings.demo() ? Welcome.class.getResourceAsStream(ACCOUNTS) : null;
        if (accounts == null) {
            return "";
        }
        try (accounts) {
            Object yaml = new Load(LoadSettings.builder().build()).loadFromInputStream(accounts);
            return yaml instanceof Map<?, ?> cast ? signIns(cast) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first account of each role, in the order of the file, and the password they share. */
    private static String signIns(Map<?, ?> cast) {
        Map<String, Object> firsts = new LinkedHashMap<>();
        if (cast.get("accounts") instanceof List<?> accounts) {
            for (Object each : accounts) {
                if (each instanceof Map<?, ?> account
                        && account.get("roles") instanceof List<?> roles && !roles.isEmpty()) {
                    firsts.putIfAbsent(roles.getFirst().toString(), account.get("email"));
                }
            }
        }
        StringBuilder lines = new StringBuilder("\n  Sign in with the password "
                + cast.get("password") + " as\n");
        firsts.forEach((role, email) -> lines.append(
                "    %-15s %s%n".formatted(role.toLowerCase(Locale.ROOT), email)));
        return lines.toString();
    }
}
