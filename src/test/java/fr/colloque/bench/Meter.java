package fr.colloque.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads processor time of the processes and the counters and sizes of the database. */
final class Meter {

    static final String ROUND_TRIPS = "Questions";
    static final Set<String> ROWS = Set.of("Com_select", "Com_insert", "Com_insert_select",
            "Com_update", "Com_update_multi", "Com_delete", "Com_delete_multi", "Com_replace");

    private static final String REDO = "Innodb_os_log_written";
    private static final Set<String> OTHERS = Set.of(ROUND_TRIPS, REDO, "Com_commit",
            "Com_rollback", "Com_begin", "Com_set_option", "Innodb_row_lock_waits");

    private final Connection database;
    private final ProcessHandle serverProcess;
    private final ProcessHandle databaseProcess;

    Meter(Connection database, long serverPid, long databasePid) {
        this.database = database;
        this.serverProcess = ProcessHandle.of(serverPid).orElseThrow();
        this.databaseProcess = ProcessHandle.of(databasePid).orElseThrow();
    }

    Usage read() throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("show global status")) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (ROWS.contains(name) || OTHERS.contains(name)) {
                    counters.put(name, rows.getLong(2));
                }
            }
        }
        return new Usage(Duration.ofNanos(System.nanoTime()), cpu(serverProcess),
                cpu(databaseProcess), cpu(ProcessHandle.current()), counters);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes of every table with its indexes, in whole pages as the database allots them. */
    Map<String, Long> tableSizes() throws SQLException {
        Map<String, Long> sizes = new TreeMap<>();
        for (String table : tables()) {
            try (Statement statement = database.createStatement()) {
                statement.execute("analyze table " + table);
                try (ResultSet row = statement.executeQuery("select data_length + index_length"
                        + " from information_schema.tables where table_schema = database()"
                        + " and table_name = '" + table + "'")) {
                    row.next();
                    sizes.put(table, row.getLong(1));
                }
            }
        }
        return sizes;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from"
                        + " information_schema.tables where table_schema = database()")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Attempts that were handed in. */
    long finishedAttempts() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from attempt where handed_in_at is not null")) {
            row.next();
            return row.getLong(1);
        }
    }
}
