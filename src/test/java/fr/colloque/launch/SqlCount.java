package fr.colloque.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists the statements which the application sends to the database during a block, read from the
 * database's own log. What runs outside requests (the job table, the look
 * for revisions of other nodes, connection checks) is left out.
 */
public final class SqlCount {

    private static final Pattern COUNTED = Pattern.compile(
            "^\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_OF_A_REQUEST = Pattern.compile(
            "\\bjob\\b|MAX\\(\\S+\\).* FROM (revision|panel_answer)|FROM (law_task|course_credit)\\s*$|"
            + "handed_in_at is null and due_at <|from rescoring_waiting|"
            + "\\bmail\\b|audit_head|update audit_entry|number is null|"
            + "^\\s*SELECT\\s+('?1'?\\s*$|@@)|^/\\*",
            Pattern.CASE_INSENSITIVE);

    private final DatabaseAddress administrator;

    private SqlCount(DatabaseAddress administrator) {
        this.administrator = administrator;
    }

    /** Counts on the database of this application. */
    public static SqlCount of(RunningApplication application) {
        return new SqlCount(application.database());
    }

    /** What is done while statements are noted. */
    @FunctionalInterface
    public interface Block {
        /** Does it. */
        void run() throws Exception;
    }

    /**
     * Runs the block and returns the statements of the application during it, oldest first.
     *
     * @throws Exception what the block throws, or an {@link SQLException} of the log
     */
    public List<String> during(Block block) throws Exception {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL general_log = 1");
            try {
                block.run();
            } finally {
                statement.execute("SET GLOBAL general_log = 0");
            }
            return statements(statement);
        }
    }

    private static List<String> statements(Statement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log
                WHERE command_type IN ('Query', 'Execute') AND user_host LIKE 'colloque[%'
                ORDER BY event_time
                """)) {
            while (rows.next()) {
                String sql = rows.getString(1);
                if (COUNTED.matcher(sql).find() && !NOT_OF_A_REQUEST.matcher(sql).find()) {
                    found.add(sql);
                }
            }
        }
        return found;
    }
}
