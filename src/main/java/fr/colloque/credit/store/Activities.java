package fr.colloque.credit.store;

import fr.colloque.credit.ActivityRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of declared activities and, apart, of their proofs. */
@Dependent
public class Activities {

    /** More than that stand for nobody. */
    public static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    public void add(Activity activity, byte[] proof) {
        em.persist(activity);
        em.flush();
        em.createNativeQuery("insert into activity_proof (activity_id, content) values (?, ?)")
                .setParameter(1, activity.id()).setParameter(2, proof).executeUpdate();
    }

    public Optional<Activity> find(long id) {
        return Optional.ofNullable(em.find(Activity.class, id));
    }

    /** The content of a proof; nothing once it is deleted. */
    public Optional<byte[]> proof(long id) {
        List<?> rows = em.createNativeQuery(
                        "select content from activity_proof where activity_id = ?")
                .setParameter(1, id).getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    public void deleteProof(long id) {
        em.createNativeQuery("delete from activity_proof where activity_id = ?")
                .setParameter(1, id).executeUpdate();
        em.flush();
    }

    /** What stands of a doctor's declarations, the latest activity first, at most 200. */
    public List<ActivityRow> of(long doctorId) {
        return em.createQuery("""
                        select a from Activity a
                        where a.doctorId = :doctorId and a.withdrawnAt is null
                        order by a.completedOn desc, a.id desc
                        """, Activity.class)
                .setParameter("doctorId", doctorId).setMaxResults(MOST).getResultStream()
                .map(Activity::row).toList();
    }
}
