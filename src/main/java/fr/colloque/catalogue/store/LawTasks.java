package fr.colloque.catalogue.store;

import fr.colloque.catalogue.LawChangeRow;
import fr.colloque.catalogue.LawTaskRow;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The repository of what changed in the law, and of what must be looked at because of it. */
@Dependent
public class LawTasks {

    @PersistenceContext
    EntityManager em;

    public void add(LawChange change) {
        em.persist(change);
    }

    public void add(LawTask task) {
        em.persist(task);
    }

    /** One task, nobody else's to close until the transaction ends. */
    public Optional<LawTask> hold(long id) {
        return Optional.ofNullable(em.find(LawTask.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The open tasks of a work. */
    public List<LawTask> open(Work work) {
        return em.createQuery("""
                        select t from LawTask t join fetch t.change
                        where t.kind = :kind and t.slug = :slug and t.closedAt is null
                        """, LawTask.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .getResultList();
    }

    /** The tasks that are open, oldest first, or those that are closed, latest first. */
    public Page<LawTaskRow> tasks(boolean open, PageRequest page) {
        String from = open ? " from LawTask t where t.closedAt is null"
                : " from LawTask t where t.closedAt is not null";
        List<LawTaskRow> rows = em.createQuery("select t" + from.replace(" where",
                                " join fetch t.change where")
                        + (open ? " order by t.id" : " order by t.closedAt desc, t.id desc"),
                        LawTask.class)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultStream()
                .map(LawTask::row).toList();
        long total = em.createQuery("select count(t)" + from, Long.class).getSingleResult();
        return new Page<>(rows, total, page);
    }

    /** Everything that ever changed, latest first. */
    public Page<LawChangeRow> changes(PageRequest page) {
        List<LawChangeRow> rows = em.createQuery("""
                        select c, count(t), count(t.closedAt) from LawChange c
                        left join LawTask t on t.change = c
                        group by c order by c.id desc
                        """, Object[].class)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultStream()
                .map(LawTasks::row).toList();
        long total = em.createQuery("select count(c) from LawChange c", Long.class)
                .getSingleResult();
        return new Page<>(rows, total, page);
    }

    private static LawChangeRow row(Object[] columns) {
        long tasks = (Long) columns[1];
        return ((LawChange) columns[0]).row(tasks, tasks - (Long) columns[2]);
    }

    public Optional<LawChange> change(long id) {
        return Optional.ofNullable(em.find(LawChange.class, id));
    }

    /** The works of which a file cited what changed. */
    public Set<String> slugs(long changeId) {
        return Set.copyOf(em.createQuery(
                        "select distinct t.slug from LawTask t where t.change.id = :id",
                        String.class)
                .setParameter("id", changeId).getResultList());
    }

    /** The items that have changed, by the path of what is still to be looked at. */
    public Map<String, Set<String>> openItems() {
        return em.createQuery("""
                        select t.path, t.change.item from LawTask t where t.closedAt is null
                        """, Object[].class)
                .getResultStream().collect(Collectors.groupingBy(t -> (String) t[0],
                        Collectors.mapping(t -> (String) t[1], Collectors.toSet())));
    }

    /** Differs as soon as anything was opened or closed. */
    public String mark() {
        return Arrays.toString(em.createQuery("""
                        select max(t.id), max(t.changedAt), count(t.closedAt) from LawTask t
                        """, Object[].class).getSingleResult());
    }
}
