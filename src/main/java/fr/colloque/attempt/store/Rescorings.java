package fr.colloque.attempt.store;

import fr.colloque.attempt.RescoringPlan;
import fr.colloque.attempt.RescoringView;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of proposals to score scenarios again. */
@Dependent
public class Rescorings {

    @PersistenceContext
    EntityManager em;

    public void add(Rescoring rescoring) {
        em.persist(rescoring);
        em.flush();
    }

    public Rescoring require(long id) {
        Rescoring found = em.find(Rescoring.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The proposal, held until the end of the transaction: nodes take turns. */
    public Rescoring hold(long id) {
        Rescoring found = em.find(Rescoring.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Whether something is to be done about this scenario by now. */
    public boolean isOpen(RescoringPlan plan) {
        return !em.createQuery("select r.id from Rescoring r where r.openScenario = :scenario",
                        Long.class)
                .setParameter("scenario", plan.moduleId() + "/" + plan.scenarioId())
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** All proposals, the latest first. */
    public Page<RescoringView> all(PageRequest page) {
        List<Rescoring> found = em.createQuery("select r from Rescoring r order by r.id desc",
                        Rescoring.class)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = em.createQuery("select count(r) from Rescoring r", Long.class)
                .getSingleResult();
        return new Page<>(found.stream().map(Rescoring::view).toList(), total, page);
    }

    public void flush() {
        em.flush();
    }
}
