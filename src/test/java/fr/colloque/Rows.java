package fr.colloque;

import fr.colloque.launch.TestDatabase;
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
        return inserted("""
                insert into enrolment (version, doctor_id, course_id, course_revision, enrolled_at)
                values (0, ?, 'a-course', 1, now(6))
                """, doctorId);
    }

    private static long inserted(String sql, Object value) {
        return TestDatabase.get().read(em -> {
            em.createNativeQuery(sql).setParameter(1, value).executeUpdate();
            Object id = em.createNativeQuery("select last_insert_id()").getSingleResult();
            return ((Number) id).longValue();
        });
    }
}
