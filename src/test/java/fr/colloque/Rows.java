package fr.colloque;

import fr.colloque.launch.TestDatabase;
import jakarta.persistence.Query;
import java.util.UUID;

/** Rows that others refer to, each test's own. */
public final class Rows {

    private Rows() { }

    /** The account of a doctor nobody else knows. */
    public static long aDoctor() {
        return inserted("""
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, language, demo, created_at)
                values (0, ?, '', 'Salomé', 'Kervadec', 'Médecin', 'fr', true, now(6))
                """, UUID.randomUUID() + "@example.org");
    }

    /** This doctor in revision 1 of a course. */
    public static long anEnrolment(long doctorId) {
        return anEnrolment(doctorId, "a-course");
    }

    public static long anEnrolment(long doctorId, String courseId) {
        return inserted("""
                insert into enrolment (version, doctor_id, course_id, course_revision, enrolled_at)
                values (0, ?, ?, 1, now(6))
                """, doctorId, courseId);
    }

    private static long inserted(String sql, Object... values) {
        return TestDatabase.get().read(em -> {
            Query insert = em.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                insert.setParameter(i + 1, values[i]);
            }
            insert.executeUpdate();
            Object id = em.createNativeQuery("select last_insert_id()").getSingleResult();
            return ((Number) id).longValue();
        });
    }
}
