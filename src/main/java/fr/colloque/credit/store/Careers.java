package fr.colloque.credit.store;

import fr.colloque.core.credit.Career;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What doctors told about practising: rows are added, the newest of a doctor counts. */
@Dependent
public class Careers {

    @PersistenceContext
    EntityManager em;

    public Optional<Career> find(long doctorId) {
        List<?> rows = em.createNativeQuery("""
                        select registered, stopped, returned from career
                        where doctor_id = ? order by id desc limit 1
                        """)
                .setParameter(1, doctorId).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(c -> new Career(day(c[0]), day(c[1]), day(c[2]))).findFirst();
    }

    public void add(long doctorId, Career career, long toldBy, Instant at) {
        em.createNativeQuery("""
                        insert into career
                            (doctor_id, registered, stopped, returned, told_by, told_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .setParameter(1, doctorId).setParameter(2, career.registered().orElse(null))
                .setParameter(3, career.stopped().orElse(null))
                .setParameter(4, career.returned().orElse(null))
                .setParameter(5, toldBy).setParameter(6, Utc.of(at)).executeUpdate();
    }

    /** Drivers hand out one of two types. */
    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column)
                .map(c -> c instanceof Date date ? date.toLocalDate() : (LocalDate) c);
    }
}
