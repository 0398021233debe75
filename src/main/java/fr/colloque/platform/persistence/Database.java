package fr.colloque.platform.persistence;

import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the present schema when the application starts, then tells the features.
 *
 * <p>The one enterprise bean of the application, because only such a bean runs before the first
 * request. Migrations bring their own transactions. A failure here fails the deployment, which is
 * meant: without its tables the application can do nothing right.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Database.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${ENV=COLLOQUE_DB_URL}",
        user = "${ENV=COLLOQUE_DB_USER}",
        password = "${ENV=COLLOQUE_DB_PASSWORD}",
        minPoolSize = 4,
        maxPoolSize = 16,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname="
                    + "org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.max-wait-time-in-millis=3000"
        })
public class Database {

    /** Where the pool of connections is found. */
    public static final String NAME = "java:app/jdbc/colloque";

    private static final Logger LOG = System.getLogger(Database.class.getName());

    @Resource(lookup = NAME) DataSource dataSource;
    @Inject Event<DatabaseReady> ready;
    @Inject Event<StartedUp> startedUp;
    @Inject SignedIn signedIn;

    @PostConstruct
    void start() {
        int applied = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
        LOG.log(Level.INFO, "Database ready, {0} migrations applied", applied);
        signedIn.actAs(Caller.application());
        ready.fire(new DatabaseReady());
        startedUp.fire(new StartedUp());
    }
}
