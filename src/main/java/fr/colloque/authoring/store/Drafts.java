package fr.colloque.authoring.store;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftRow;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository of drafts. */
@Dependent
public class Drafts {

    private static final String ROWS = """
            select new fr.colloque.authoring.DraftRow(
                d.kind, d.slug, d.path, d.version, d.baseNumber, d.savedBy, d.savedAt)
            from Draft d
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Adds a draft at once, and remembers who wrote it.
     *
     * @throws DraftConflict when somebody began one of the same file a moment ago
     */
    public void add(Draft draft) {
        try {
            em.persist(draft);
            em.flush();
        } catch (PersistenceException e) {
            boolean taken = Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
                    .limit(10).anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
            throw taken ? new DraftConflict() : e;
        }
        DraftWriters.add(em, draft);
    }

    /** Keeps what was written into a draft, and remembers who wrote it. */
    public void keep(Draft draft) {
        em.flush();
        DraftWriters.add(em, draft);
    }

    public void remove(Draft draft) {
        em.remove(draft);
    }

    public void flush() {
        em.flush();
    }

    public Optional<Draft> find(String path) {
        return at(path).getResultStream().findFirst();
    }

    /** The draft of a file, nobody else's to change until the transaction ends. */
    public Optional<Draft> hold(String path) {
        return at(path).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    private TypedQuery<Draft> at(String path) {
        return em.createQuery("select d from Draft d where d.path = :path", Draft.class)
                .setParameter("path", path);
    }

    /** The drafts of one work by path. */
    public List<Draft> of(Work work) {
        return all(work).getResultList();
    }

    /** The same, nobody else's to change until the transaction ends. */
    public List<Draft> holdAll(Work work) {
        return all(work).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Draft> all(Work work) {
        return em.createQuery("""
                        select d from Draft d where d.kind = :kind and d.slug = :slug
                        order by d.path
                        """, Draft.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug());
    }

    /** The texts of everything that is under way, by path; empty where a file is to go. */
    public Map<String, String> texts() {
        return em.createQuery("select d.path, d.text from Draft d", Object[].class)
                .getResultStream().collect(Collectors.toMap(
                        d -> (String) d[0], d -> (String) d[1]));
    }

    /** The drafts that somebody saved last, latest first, without texts. */
    public Page<DraftRow> savedBy(long accountId, PageRequest page) {
        List<DraftRow> rows = em.createQuery(ROWS + " where d.savedBy = :account"
                        + " order by d.savedAt desc, d.id desc", DraftRow.class)
                .setParameter("account", accountId)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = em.createQuery("select count(d) from Draft d where d.savedBy = :account",
                Long.class).setParameter("account", accountId).getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** What is under way in works of one kind, by path, without texts. */
    public List<DraftRow> of(RevisionKind kind, List<String> slugs) {
        return slugs.isEmpty() ? List.of()
                : em.createQuery(ROWS + " where d.kind = :kind and d.slug in :slugs"
                        + " order by d.path", DraftRow.class)
                .setParameter("kind", kind).setParameter("slugs", slugs)
                .setMaxResults(1000).getResultList();
    }

    /** Everything that is under way, without texts; there are never more than files. */
    public List<DraftRow> all() {
        return em.createQuery(ROWS + " order by d.path", DraftRow.class)
                .setMaxResults(1000).getResultList();
    }
}
