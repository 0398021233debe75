package fr.colloque.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of what was decided on issuing without being asked; the newest counts. */
@Dependent
public class AutomaticIssues {

    @PersistenceContext EntityManager em;

    public void add(AutomaticIssue decision) {
        em.persist(decision);
    }

    /** On whose word the course's certificates are issued at completion, if they are. */
    public Optional<Long> onWordOf(String courseId) {
        return em.createQuery("""
                        select a from AutomaticIssue a where a.courseId = :course order by a.id desc
                        """, AutomaticIssue.class)
                .setParameter("course", courseId).setMaxResults(1).getResultStream()
                .filter(AutomaticIssue::automatic).map(AutomaticIssue::administrator).findFirst();
    }

    /** The courses whose certificates are issued at completion. */
    public List<String> courses() {
        return em.createQuery("""
                        select a.courseId from AutomaticIssue a where a.automatic = true
                            and a.id in (select max(n.id) from AutomaticIssue n group by n.courseId)
                        """, String.class)
                .getResultList();
    }
}
