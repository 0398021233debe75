package fr.colloque.launch;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What a list came to, once pages and plans are warm.
 *
 * @param rows how many rows the database read, by whatever way
 */
public record Cost(long rows, Duration time) {

    private static final System.Logger LOG = System.getLogger(Cost.class.getName());

    /** Measures, and says so in the log. */
    public static Cost of(TestDatabase database, String what, Consumer<EntityManager> list) {
        return database.read(em -> {
            list.accept(em);
            long once = read(em);
            long twice = read(em);                    // looking counts, too
            long start = System.nanoTime();
            list.accept(em);
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            Cost cost = new Cost(read(em) - twice - (twice - once), time);
            LOG.log(Level.INFO, "{0}: {1} ms, {2} rows read", what, cost.time().toMillis(),
                    cost.rows());
            return cost;
        });
    }

    /** How many rows this connection has read so far. */
    private static long read(EntityManager em) {
        return ((Number) em.createNativeQuery("""
                select sum(variable_value) from information_schema.session_status
                where variable_name like 'HANDLER\\_READ%'""").getSingleResult()).longValue();
    }
}
