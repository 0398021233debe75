package fr.colloque.line;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.colloque.launch.Browser;
import fr.colloque.launch.RunningApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a browser window of their own. */
final class Visitor implements AutoCloseable {

    static final String DOCTOR = "leila.amrani@colloque.example";
    static final String AUTHOR = "ines.vauquelin@colloque.example";
    static final String REVIEWER = "joachim.le-goff@colloque.example";
    static final String EXPERT = "ndeye.faye@colloque.example";
    static final String ADMINISTRATOR = "michael.okafor@colloque.example";
    static final String PASSWORD = "colloque-demo-2026";

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    private final BrowserContext window;
    private final Page page;

    private Visitor(BrowserContext window) {
        this.window = window;
        this.page = window.newPage();
    }

    /** Somebody who has not signed in. */
    static Visitor anybody(Browser.Size size, Locale language) {
        return new Visitor(Browser.get().open(size, language));
    }

    /** The same at night. */
    static Visitor inTheDark(Browser.Size size, Locale language) {
        return new Visitor(Browser.get().open(size, language, ColorScheme.DARK));
    }

    /** Somebody whose browser runs no scripts, on a phone. */
    static Visitor withoutScripts(Locale language) {
        return new Visitor(Browser.get().openWithoutScripts(Browser.Size.PHONE, language));
    }

    /** Somebody who has signed in, at a desk, in French. */
    static Visitor signedIn(String email) {
        return anybody(Browser.Size.DESK, Locale.FRANCE).signIn(email);
    }

    Visitor signIn(String email) {
        page.navigate("/account/sign-in");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.click("#enter");
        page.waitForURL(url -> !url.contains("/account/sign-in"));
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** The HTTP status with which this address answers this visitor, redirects not followed. */
    int status(String path) {
        var options = com.microsoft.playwright.options.RequestOptions.create().setMaxRedirects(0);
        return window.request().get(path, options).status();
    }

    /** The address of a doctor who has just been given an account, and has done nothing yet. */
    static String newcomer() throws SQLException {
        String email = "doctor-" + NEWCOMERS.incrementAndGet() + "@colloque.example";
        change("""
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, specialty, rpps_absence, language, demo, created_at)
                select 0, ?, password_hash, 'Maëlys', ?, 'Médecin',
                    'Médecine générale', 'Inscription en cours', 'fr', true, created_at
                from account where email = ?
                """, email, lastName(email), DOCTOR);
        change("""
                insert into account_role (account_id, role)
                select id, 'DOCTOR' from account where email = ?
                """, email);
        return email;
    }

    /** The last name of a newcomer, which nobody else has. */
    static String lastName(String email) {
        return "Arrivante-" + email.replaceAll("\\D", "");
    }

    private static void change(String sql, String... parameters) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** The first column of the only row of this query. */
    static String single(String sql, Object... parameters) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("Nothing found: " + sql);
                }
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
