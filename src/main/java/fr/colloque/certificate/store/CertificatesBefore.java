package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The certificates that hold and were issued for some courses before a moment. */
@Dependent
public class CertificatesBefore {

    private static final String HOLDING = """
             from Certificate c where c.courseId in :courses and c.issuedAt < :moment
             and c.supersededAt is null and c.revokedAt is null
            """;

    @PersistenceContext
    EntityManager em;

    /** One page of them, latest first. */
    public Page<IssuedRow> page(Set<String> courses, Instant moment, PageRequest page,
                                Function<String, Text> titles) {
        if (courses.isEmpty()) {
            return new Page<>(List.of(), 0, page);
        }
        List<IssuedRow> rows = asked("""
                        select c.id, c.version, c.identifier, c.revision, a.lastName, a.firstName,
                            c.courseId, c.issuedAt
                        """ + HOLDING.replace("Certificate c where",
                                "Certificate c, Account a where a.id = c.doctorId and")
                        + " order by c.issuedAt desc, c.id desc", Object[].class, courses, moment)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultStream()
                .map(c -> row(c, titles)).toList();
        return new Page<>(rows, count(courses, moment), page);
    }

    /** How many there are. */
    public long count(Set<String> courses, Instant moment) {
        return courses.isEmpty() ? 0
                : asked("select count(c)" + HOLDING, Long.class, courses, moment)
                        .getSingleResult();
    }

    private <T> TypedQuery<T> asked(String text, Class<T> type, Set<String> courses,
                                    Instant moment) {
        return em.createQuery(text, type).setParameter("courses", courses)
                .setParameter("moment", moment);
    }

    private static IssuedRow row(Object[] c, Function<String, Text> titles) {
        Instant issued = (Instant) c[7];
        return new IssuedRow((Long) c[0], (Long) c[1], (String) c[2], (Integer) c[3],
                c[4] + ", " + c[5], titles.apply((String) c[6]), issued,
                CertificateState.GENUINE, issued, "");
    }
}
