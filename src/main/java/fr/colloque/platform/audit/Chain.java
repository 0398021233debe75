package fr.colloque.platform.audit;

import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chain as rows. On the transaction's own connection: a read by the entity manager may use
 * another one, and hold or see something else.
 */
@Dependent
class Chain {

    /** How many entries are read, or linked, at a time. */
    static final int AT_A_TIME = 1000;

    private static final String COLUMNS = """
            select id, noted_at, actor_id, action, subject, facts, number, hash from audit_entry
            """;

    @PersistenceContext EntityManager em;

    /** Links entries that wait, the oldest first; how many. None while somebody else does. */
    int link() {
        Connection connection = em.unwrap(Connection.class);
        try {
            Optional<ChainHead> head = head(connection, " for update skip locked");
            return head.isEmpty() ? 0 : link(connection, head.get());
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log cannot be chained", e);
        }
    }

    private static int link(Connection connection, ChainHead head) throws SQLException {
        List<AuditEntry> waiting = read(connection,
                COLUMNS + "where number is null and id > ? order by id limit " + AT_A_TIME, 0);
        if (waiting.isEmpty()) {
            return 0;
        }
        ChainHead last = head;
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_entry set number = ?, hash = ? where id = ? and number is null")) {
            for (AuditEntry entry : waiting) {
                long place = last.number() + 1;
                last = new ChainHead(place, entry.hashAfter(place, last.hash()));
                update.setLong(1, place);
                update.setString(2, last.hash());
                update.setLong(3, entry.id());
                update.addBatch();
            }
            update.executeBatch();
        }
        keep(connection, last);
        return waiting.size();
    }

    private static void keep(Connection connection, ChainHead head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_head set number = ?, hash = ? where id = 1")) {
            update.setLong(1, head.number());
            update.setString(2, head.hash());
            update.executeUpdate();
        }
    }

    /** Looks at the whole chain, so many entries at a time. */
    ChainReport check(Optional<ChainHead> noted) {
        Connection connection = em.unwrap(Connection.class);
        try {
            ChainHead head = head(connection, "").orElse(ChainHead.NONE);
            ChainCheck check = new ChainCheck(noted);
            List<AuditEntry> next = after(connection, 0);
            boolean goesOn = true;
            while (goesOn && !next.isEmpty()) {
                goesOn = next.stream().allMatch(check::follow);
                next = goesOn ? after(connection, next.getLast().number()) : next;
            }
            return check.end(head);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log cannot be read", e);
        }
    }

    private static List<AuditEntry> after(Connection connection, long number)
            throws SQLException {
        return read(connection, COLUMNS + "where number > ? order by number limit " + AT_A_TIME,
                number);
    }

    private static Optional<ChainHead> head(Connection connection, String lock)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select number, hash from audit_head where id = 1" + lock);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(new ChainHead(row.getLong(1), row.getString(2)))
                    : Optional.empty();
        }
    }

    private static List<AuditEntry> read(Connection connection, String statement, long after)
            throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            select.setLong(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new AuditEntry(row.getLong(1),
                            Utc.instant(row.getObject(2, LocalDateTime.class)), row.getLong(3),
                            row.getString(4), row.getString(5), row.getString(6),
                            row.getObject(7, Long.class), row.getString(8)));
                }
            }
        }
        return entries;
    }
}
