package fr.colloque.launch;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/**
 * A migrated database for tests of entities, repositories and queries without a server. One
 * embedded MariaDB serves all tests of a test run; they share its tables, so a test makes its own
 * rows and looks only at those.
 */
public final class TestDatabase {

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final DatabaseAddress address;
    private final EntityManagerFactory factory;

    private TestDatabase(DatabaseAddress address) {
        this.address = address;
        this.factory = Persistence.createEntityManagerFactory("colloque", properties(address));
    }

    /** The one database of this test run; the first call starts and migrates it. */
    public static TestDatabase get() {
        return Holder.DATABASE;
    }

    private static final class Holder {
        static final TestDatabase DATABASE = start();
    }

    private static TestDatabase start() {
        Path home = Path.of("target", "test-database-" + ProcessHandle.current().pid())
                .toAbsolutePath();
        DataFolder folder = DataFolder.take(home);
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder);
        Runtime.getRuntime().addShutdownHook(
                new Thread(() -> stop(embedded, folder), "stop test database"));
        DatabaseAddress address = embedded.address();
        MIGRATIONS.setLevel(Level.WARNING);
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load().migrate();
        return new TestDatabase(address);
    }

    private static void stop(EmbeddedDatabase embedded, DataFolder folder) {
        embedded.close();
        folder.close();
        try {
            DataFolder.empty(folder.path());
            Files.delete(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> properties(DatabaseAddress address) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver");
        properties.put("jakarta.persistence.jdbc.url", address.url());
        properties.put("jakarta.persistence.jdbc.user", address.user());
        properties.put("jakarta.persistence.jdbc.password", address.password());
        return properties;
    }

    /** A new entity manager; the caller closes it. */
    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Does something in a transaction of its own and commits it. */
    public void inTransaction(Consumer<EntityManager> work) {
        read(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Does something in a transaction of its own, commits it and returns what came out. */
    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager em = entityManager()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(em);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** A plain connection to the same tables; the caller closes it. */
    public Connection connection() throws SQLException {
        return address.connect();
    }
}
