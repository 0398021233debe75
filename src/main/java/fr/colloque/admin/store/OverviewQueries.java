package fr.colloque.admin.store;

import fr.colloque.admin.Overview;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts for the administrators' first page. */
@Dependent
public class OverviewQueries {

    @PersistenceContext EntityManager em;

    public Overview present() {
        Object[] row = (Object[]) em.createNativeQuery("""
                select (select count(*) from account_role where role = 'DOCTOR'),
                       count(*), count(*) - count(e.completed_at), count(e.completed_at),
                       coalesce(sum(e.due), 0),
                       (select count(*) from certificate
                        where revoked_at is null and superseded_at is null),
                       (select count(*) from certificate where revoked_at is not null)
                from enrolment e
                """).getSingleResult();
        return new Overview(number(row[0]), number(row[1]), number(row[2]), number(row[3]),
                number(row[4]), number(row[5]), number(row[6]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
