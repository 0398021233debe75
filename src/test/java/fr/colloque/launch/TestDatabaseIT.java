package fr.colloque.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseIT {

    @Test
    void everyEntityFindsItsTableAndColumns() {
        TestDatabase database = TestDatabase.get();
        database.inTransaction(em -> assertThat(em.getMetamodel().getEntities())
                .isNotEmpty()
                .allSatisfy(entity -> em.createQuery("select e from " + entity.getName() + " e")
                        .setMaxResults(1).getResultList()));
    }

    @Test
    void whatIsRolledBackIsNotThere() throws Exception {
        TestDatabase database = TestDatabase.get();
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int before = rows(statement);
            assertThat(statement.executeUpdate("INSERT INTO job (batch, kind, subject, actor_id,"
                    + " state, tries, due_at) VALUES (UUID(), 'test', 1, 1, 'x', 0, NOW(6))"))
                    .isEqualTo(1);
            connection.rollback();
            assertThat(rows(statement)).isEqualTo(before);
        }
    }

    private static int rows(java.sql.Statement statement) throws java.sql.SQLException {
        try (var count = statement.executeQuery("SELECT COUNT(*) FROM job")) {
            count.next();
            return count.getInt(1);
        }
    }
}
