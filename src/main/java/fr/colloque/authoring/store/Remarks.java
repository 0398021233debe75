package fr.colloque.authoring.store;

import fr.colloque.authoring.RemarkAnswerRow;
import fr.colloque.authoring.RemarkThread;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repository of remarks and of the answers to them. */
@Dependent
public class Remarks {

    /** How many remarks on one file are shown at once. */
    public static final int MOST_ON_A_FILE = 100;

    @PersistenceContext
    EntityManager em;

    public void add(Remark remark) {
        em.persist(remark);
        em.flush();
    }

    public void add(RemarkAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Remark> find(long id) {
        return Optional.ofNullable(em.find(Remark.class, id));
    }

    /** A page of the remarks on a work: the open ones first, each kind oldest first. */
    public Page<RemarkThread> of(Work work, PageRequest page) {
        List<Remark> remarks = em.createQuery("""
                        select r from Remark r where r.kind = :kind and r.slug = :slug
                        order by case when r.resolvedAt is null then 0 else 1 end, r.id
                        """, Remark.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        long total = em.createQuery("""
                        select count(r) from Remark r where r.kind = :kind and r.slug = :slug
                        """, Long.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .getSingleResult();
        return new Page<>(threads(remarks), total, page);
    }

    /** The same of one file, {@value #MOST_ON_A_FILE} at most. */
    public List<RemarkThread> at(Work work, String path) {
        return threads(em.createQuery("""
                        select r from Remark r
                        where r.kind = :kind and r.slug = :slug and r.path = :path
                        order by case when r.resolvedAt is null then 0 else 1 end, r.id
                        """, Remark.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setParameter("path", path).setMaxResults(MOST_ON_A_FILE).getResultList());
    }

    /** How many open remarks there are by file. */
    public Map<String, Long> open(Work work) {
        return em.createQuery("""
                        select r.path, count(r) from Remark r
                        where r.kind = :kind and r.slug = :slug and r.resolvedAt is null
                        group by r.path
                        """, Object[].class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private List<RemarkThread> threads(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of();
        }
        Map<Long, List<RemarkAnswerRow>> answers = em.createQuery("""
                        select a from RemarkAnswer a where a.remarkId in :ids order by a.id
                        """, RemarkAnswer.class)
                .setParameter("ids", remarks.stream().map(Remark::id).toList())
                .getResultStream().collect(Collectors.groupingBy(RemarkAnswer::remarkId,
                        Collectors.mapping(RemarkAnswer::row, Collectors.toList())));
        return remarks.stream().map(r -> r.with(answers.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
