package fr.colloque.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a MySQL-protocol database answers, and as whom to speak to it.
 *
 * @param url JDBC address, options included
 * @param user name of the database account
 * @param password its password; may be empty
 */
public record DatabaseAddress(String url, String user, String password) {

    private static final int PATIENCE_MS = 3_000;

    /** Refuses an address without its parts. */
    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Opens a connection; gives up after three seconds when nobody answers. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (!url.contains("connectTimeout=")) {
            properties.setProperty("connectTimeout", Integer.toString(PATIENCE_MS));
        }
        return DriverManager.getConnection(url, properties);
    }

    /**
     * Makes sure that the database can be used.
     *
     * @throws CannotStart when it cannot be reached or lets this account not in
     */
    public void requireReachable() {
        try (Connection connection = connect()) {
            if (!connection.isValid(PATIENCE_MS / 1_000)) {
                throw new CannotStart("The database at " + place() + " does not answer.");
            }
        } catch (SQLException e) {
            throw new CannotStart("The database at " + place() + " cannot be used as "
                    + user + ": " + firstLine(e) + " Check COLLOQUE_DB_URL, COLLOQUE_DB_USER"
                    + " and COLLOQUE_DB_PASSWORD.", e);
        }
    }

    /** The address without its options, which may hold secrets. */
    String place() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return user + " at " + place();
    }

    private static String firstLine(SQLException e) {
        String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        return said.endsWith(".") ? said : said + ".";
    }
}
