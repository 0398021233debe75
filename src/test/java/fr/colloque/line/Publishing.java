package fr.colloque.line;

import fr.colloque.launch.RunningApplication;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Publishes as another node would: the rows are there, and every node finds them by itself. */
final class Publishing {

    private Publishing() { }

    /** Publishes the newest revision of a module once more, under the next number. */
    static void again(String module) throws SQLException {
        again(module, "", "");
    }

    /** The same with other words wherever these stand in it. */
    static void again(String module, String words, String other) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into revision (kind, slug, number, origin, note, author_id, published_at,
                        checksum)
                    select kind, slug, number + 1, origin, 'Again', author_id, published_at, checksum
                    from revision where kind = 'MODULE' and slug = '%s'
                    order by number desc limit 1
                    """.formatted(module));
            statement.execute("""
                    insert into revision_file (revision_id, path, text)
                    select last_insert_id(), f.path, replace(f.text, '%s', '%s')
                    from revision_file f join revision r on r.id = f.revision_id
                    where r.kind = 'MODULE' and r.slug = '%s' and r.id < last_insert_id()
                      and r.number = (select max(number) from revision where kind = 'MODULE'
                          and slug = '%s' and id < last_insert_id())
                    """.formatted(words, other, module, module));
            connection.commit();
        }
    }

    /**
     * Publishes a module with another key for one scenario, and withdraws it at once: nobody is
     * given it, and it is there to score by.
     *
     * @return its number
     */
    static int corrected(String module, String scenario, String key, String corrected)
            throws SQLException {
        again(module);
        int number = Integer.parseInt(Visitor.single(
                "select max(number) from revision where kind = 'MODULE' and slug = ?", module));
        withdraw(module, number);
        try (Connection connection = RunningApplication.get().connection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    update revision_file f join revision r on r.id = f.revision_id
                    set f.text = replace(f.text, '%s', '%s')
                    where r.kind = 'MODULE' and r.slug = '%s' and r.number = %d
                      and f.path = 'modules/%s/scenarios/%s.yaml'
                    """.formatted(key, corrected, module, number, module, scenario));
        }
        return number;
    }

    /** Withdraws a revision of a module. */
    static void withdraw(String module, int number) throws SQLException {
        try (Connection connection = RunningApplication.get().connection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into withdrawal (revision_id, reason, concerns, withdrawn_by,
                        withdrawn_at)
                    select r.id, 'Another node withdrew it.', 'LEARNERS', a.id, now(6)
                    from revision r join account a on a.email = '%s'
                    where r.kind = 'MODULE' and r.slug = '%s' and r.number = %d
                    """.formatted(Visitor.AUTHOR, module, number));
        }
    }
}
