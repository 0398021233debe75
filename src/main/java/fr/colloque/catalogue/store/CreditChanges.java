package fr.colloque.catalogue.store;

import fr.colloque.catalogue.CreditChangeRow;
import fr.colloque.core.credit.DatedCredit;
import fr.colloque.platform.StaleView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository of what courses count for from which day on. */
@Dependent
public class CreditChanges {

    /** More decisions about one course than anybody makes. */
    private static final int MOST = 1000;
    private static final String STANDING = """
            select c from CreditChange c where c.takesBack = 0 and not exists
                (select t.id from CreditChange t
                 where t.courseId = c.courseId and t.takesBack = c.number)
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Adds a row at once.
     *
     * @throws StaleView when somebody else added one of this number a moment ago
     */
    public void add(CreditChange change) {
        try {
            em.persist(change);
            em.flush();
        } catch (PersistenceException e) {
            boolean taken = Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                    .limit(10).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
            throw taken ? new StaleView() : e;
        }
    }

    /** The changes of all courses that nobody took back, by course. */
    public Map<String, List<DatedCredit>> standing() {
        return em.createQuery(STANDING, CreditChange.class).getResultStream()
                .collect(Collectors.groupingBy(CreditChange::courseId,
                        Collectors.mapping(CreditChange::change, Collectors.toList())));
    }

    /** The changes of one course that nobody took back. */
    public List<DatedCredit> standing(String courseId) {
        return em.createQuery(STANDING + " and c.courseId = :courseId", CreditChange.class)
                .setParameter("courseId", courseId).setMaxResults(MOST).getResultStream()
                .map(CreditChange::change).toList();
    }

    /** A change of a course, no taking back. */
    public Optional<CreditChange> find(String courseId, int number) {
        return all(courseId).stream()
                .filter(c -> c.number() == number && c.takesBack() == 0).findFirst();
    }

    /** Everything ever planned for a course, the latest day first, at most 1,000 decisions. */
    public List<CreditChangeRow> history(String courseId) {
        List<CreditChange> all = all(courseId);
        Map<Integer, CreditChange> back = all.stream().filter(c -> c.takesBack() != 0)
                .collect(Collectors.toMap(CreditChange::takesBack, Function.identity()));
        return all.stream().filter(c -> c.takesBack() == 0)
                .map(c -> new CreditChangeRow(c.change(), c.decision(),
                        back.containsKey(c.number()) ? back.get(c.number()).decision() : null))
                .sorted(Comparator.comparing((CreditChangeRow row) -> row.change().from())
                        .thenComparing(row -> row.change().number()).reversed())
                .toList();
    }

    private List<CreditChange> all(String courseId) {
        return em.createQuery("""
                        select c from CreditChange c where c.courseId = :courseId
                        order by c.number desc
                        """, CreditChange.class)
                .setParameter("courseId", courseId).setMaxResults(MOST).getResultList();
    }

    /** The number of the newest row of a course; 0 without any. */
    public int newest(String courseId) {
        return em.createQuery("""
                        select coalesce(max(c.number), 0) from CreditChange c
                        where c.courseId = :courseId
                        """, Integer.class)
                .setParameter("courseId", courseId).getSingleResult();
    }

    /** Differs as soon as anything was added. */
    public long mark() {
        return em.createQuery("select coalesce(max(c.id), 0) from CreditChange c", Long.class)
                .getSingleResult();
    }
}
