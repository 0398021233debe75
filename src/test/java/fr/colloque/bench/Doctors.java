package fr.colloque.bench;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Accounts of doctors, made in bulk and enrolled in the benchmark's course. */
final class Doctors {

    static final String PASSWORD = "banc-d-essai-2026";

    private static final int BATCH = 500;

    private Doctors() { }

    /** Makes so many; their sign-in costs what everybody's costs. */
    static List<String> make(Connection database, int count) throws SQLException {
        String hash = Password.hash(PASSWORD).addRandomSalt()
                .with(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID)).getResult();
        List<String> emails = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "essai-" + i + "@colloque.example").toList();
        database.setAutoCommit(false);
        for (int i = 0; i < count; i += BATCH) {
            accounts(database, emails.subList(i, Math.min(count, i + BATCH)), hash);
        }
        change(database, """
                insert into account_role (account_id, role)
                select id, 'DOCTOR' from account where email like 'essai-%'
                """);
        change(database, """
                insert into enrolment (version, doctor_id, course_id, course_revision, enrolled_at)
                select 0, id, 'banc-d-essai', 1, utc_timestamp(6) from account
                where email like 'essai-%'
                """);
        database.commit();
        database.setAutoCommit(true);
        return emails;
    }

    private static void accounts(Connection database, List<String> emails, String hash)
            throws SQLException {
        try (PreparedStatement account = database.prepareStatement("""
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, specialty, rpps_absence, language, demo, created_at)
                values (0, ?, ?, 'Maëlys', 'Essai', 'Médecin', 'Médecine générale',
                    'Inscription en cours', 'fr', false, utc_timestamp(6))
                """)) {
            for (String email : emails) {
                account.setString(1, email);
                account.setString(2, hash);
                account.addBatch();
            }
            account.executeBatch();
        }
    }

    private static void change(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
