package fr.colloque.attempt.store;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lines of rubrics that doctors ticked beside a model. Every method is one statement. */
@Dependent
public class RubricTicks {

    @PersistenceContext
    EntityManager em;

    /** The lines ticked, from 0; asks the database only where there is a rubric. */
    public Set<Integer> of(long attemptId, int position, Scenario scenario) {
        if (scenario.tasks().stream().noneMatch(Task.Rewrite.class::isInstance)) {
            return Set.of();
        }
        List<?> rows = em.createNativeQuery("""
                        select ticked from rubric_tick where attempt_id = ? and position = ?
                        """)
                .setParameter(1, attemptId).setParameter(2, position).getResultList();
        return rows.stream().flatMap(row -> Arrays.stream(((String) row).split(",")))
                .filter(line -> !line.isEmpty()).map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps what was ticked, over what was ticked before.
     *
     * @return false where nothing was kept: the attempt is somebody else's, or the key of the
     *     scenario was not shown yet
     */
    public boolean keep(long attemptId, long doctorId, int position, Set<Integer> ticked,
                        Instant at) {
        return em.createNativeQuery("""
                        insert into rubric_tick (attempt_id, position, ticked, ticked_at)
                        select i.attempt_id, i.position, ?, ?
                        from attempt_item i join attempt a on a.id = i.attempt_id
                        where i.attempt_id = ? and i.position = ? and i.closed_at is not null
                          and a.doctor_id = ?
                        on duplicate key update ticked = values(ticked),
                            ticked_at = values(ticked_at)
                        """)
                .setParameter(1, new TreeSet<>(ticked).stream().map(String::valueOf)
                        .collect(Collectors.joining(",")))
                .setParameter(2, Utc.of(at)).setParameter(3, attemptId)
                .setParameter(4, position).setParameter(5, doctorId).executeUpdate() > 0;
    }
}
