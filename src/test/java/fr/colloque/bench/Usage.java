package fr.colloque.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What had been used up to one moment, or between two.
 *
 * @param wall     time of the clock
 * @param server   processor time of the application server
 * @param database the same of the database server
 * @param driver   the same of the benchmark itself
 * @param counters the database's own, by name
 */
record Usage(Duration wall, Duration server, Duration database, Duration driver,
        Map<String, Long> counters) {

    Usage since(Usage before) {
        Map<String, Long> more = new TreeMap<>();
        counters.forEach((name, value) ->
                more.put(name, value - before.counters().getOrDefault(name, 0L)));
        return new Usage(wall.minus(before.wall), server.minus(before.server),
                database.minus(before.database), driver.minus(before.driver), more);
    }

    /** Statements that read or change rows. */
    long statements() {
        return counters.entrySet().stream().filter(c -> Meter.ROWS.contains(c.getKey()))
                .mapToLong(Map.Entry::getValue).sum();
    }

    /** Everything sent to the database, switches of transactions included. */
    long roundTrips() {
        return counters.getOrDefault(Meter.ROUND_TRIPS, 0L);
    }
}
