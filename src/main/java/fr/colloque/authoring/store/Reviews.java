package fr.colloque.authoring.store;

import fr.colloque.authoring.ReviewRow;
import fr.colloque.authoring.ReviewState;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of reviews. */
@Dependent
public class Reviews {

    private static final String OPEN_IN = """
            from Review r where r.openWork is not null and r.state in :states
            """;

    @PersistenceContext
    EntityManager em;

    /** Adds a review at once; a work has one that is open at most. */
    public void add(Review review) {
        em.persist(review);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Review> open(Work work) {
        return ofKey(work).getResultStream().findFirst();
    }

    /** The same, nobody else's to decide until the transaction ends. */
    public Optional<Review> hold(Work work) {
        return ofKey(work).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst();
    }

    private TypedQuery<Review> ofKey(Work work) {
        return em.createQuery("select r from Review r where r.openWork = :key", Review.class)
                .setParameter("key", Review.openKey(work));
    }

    /** A page of the open reviews in these states, longest waiting first. */
    public Page<ReviewRow> open(Collection<ReviewState> states, PageRequest page) {
        List<ReviewRow> rows = em.createQuery("select r " + OPEN_IN + " order by r.sentAt, r.id",
                        Review.class)
                .setParameter("states", states)
                .setFirstResult(page.offset()).setMaxResults(page.size())
                .getResultStream().map(Review::row).toList();
        return new Page<>(rows, em.createQuery("select count(r) " + OPEN_IN, Long.class)
                .setParameter("states", states).getSingleResult(), page);
    }

    /** How often anything was sent to review. */
    public long count() {
        return em.createQuery("select count(r) from Review r", Long.class).getSingleResult();
    }
}
