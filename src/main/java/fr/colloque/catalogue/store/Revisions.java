package fr.colloque.catalogue.store;

import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.ShelfMark;
import fr.colloque.catalogue.Withdrawn;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repository of revisions. */
@Dependent
public class Revisions {

    private static final String CURRENT = """
            r.number = (select max(n.number) from Revision n
                        where n.kind = r.kind and n.slug = r.slug
                          and n.id not in (select w.revisionId from Withdrawal w))
            """;

    @PersistenceContext
    EntityManager em;

    public void add(Revision revision) {
        em.persist(revision);
    }

    /** The newest revision of everything that is not withdrawn, with the texts. */
    public List<Revision> current() {
        return em.createQuery("select distinct r from Revision r left join fetch r.files where "
                + CURRENT, Revision.class).getResultList();
    }

    /** The same, without any module but these. */
    public List<Revision> currentAround(Collection<String> modules) {
        return em.createQuery("select distinct r from Revision r left join fetch r.files where "
                        + CURRENT + " and (r.kind <> :module or r.slug in :modules)",
                        Revision.class)
                .setParameter("module", RevisionKind.MODULE).setParameter("modules", modules)
                .getResultList();
    }

    /** The ids of the same. */
    public List<Long> currentIds() {
        return em.createQuery("select r.id from Revision r where " + CURRENT, Long.class)
                .getResultList();
    }

    /** These revisions, with the texts. */
    public List<Revision> withTexts(Collection<Long> ids) {
        return em.createQuery("""
                        select distinct r from Revision r left join fetch r.files
                        where r.id in :ids
                        """, Revision.class)
                .setParameter("ids", ids).getResultList();
    }

    public Optional<Revision> find(Work work, int number) {
        return em.createQuery("""
                        select r from Revision r
                        where r.kind = :kind and r.slug = :slug and r.number = :number
                        """, Revision.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The same; until the transaction ends nobody else withdraws any revision of this work. */
    public Optional<Revision> hold(Work work, int number) {
        return em.createQuery("""
                        select r from Revision r where r.kind = :kind and r.slug = :slug
                        """, Revision.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(r -> r.number() == number).findFirst();
    }

    /** The number of the newest revision that is not withdrawn; 0 where there is none. */
    public int currentNumber(Work work) {
        Integer current = em.createQuery("""
                        select max(r.number) from Revision r
                        where r.kind = :kind and r.slug = :slug
                          and r.id not in (select w.revisionId from Withdrawal w)
                        """, Integer.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .getSingleResult();
        return current == null ? 0 : current;
    }

    /** The number given last, to whatever became of it; 0 where there is none yet. */
    public int newestNumber(Work work) {
        Integer newest = em.createQuery("""
                        select max(r.number) from Revision r
                        where r.kind = :kind and r.slug = :slug
                        """, Integer.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .getSingleResult();
        return newest == null ? 0 : newest;
    }

    /** The checksum of the newest revision that came with the application. */
    public Optional<String> newestBundledChecksum(Work work) {
        return em.createQuery("""
                        select r.checksum from Revision r
                        where r.kind = :kind and r.slug = :slug and r.origin = :bundled
                        order by r.number desc
                        """, String.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setParameter("bundled", Revision.Origin.BUNDLED)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Another one whenever anything was published or withdrawn. */
    public ShelfMark mark() {
        Object[] mark = em.createQuery("""
                select max(r.id), (select count(w.revisionId) from Withdrawal w) from Revision r
                """, Object[].class).getSingleResult();
        return new ShelfMark(mark[0] == null ? 0 : (Long) mark[0], (Long) mark[1]);
    }

    public void add(Withdrawal withdrawal) {
        em.persist(withdrawal);
    }

    public Optional<Withdrawn> withdrawn(Revision revision) {
        return Optional.ofNullable(em.find(Withdrawal.class, revision.id()))
                .map(Withdrawal::told);
    }

    /** A page of all that is kept about the revisions of a work, newest first, without texts. */
    public Page<RevisionRecord> records(Work work, PageRequest page) {
        List<Revision> rows = em.createQuery("""
                        select r from Revision r where r.kind = :kind and r.slug = :slug
                        order by r.number desc
                        """, Revision.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        List<Long> ids = rows.stream().map(Revision::id).toList();
        Map<Long, Withdrawn> withdrawn = withdrawn(ids);
        Map<Long, Credits> credits = new CreditLines(em).of(ids);
        int current = currentNumber(work);
        return new Page<>(rows.stream().map(r -> new RevisionRecord(r.row(), r.checksum(),
                credits.get(r.id()), withdrawn.get(r.id()), r.number() == current)).toList(),
                newestNumber(work), page);
    }

    private Map<Long, Withdrawn> withdrawn(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : em
                .createQuery("select w from Withdrawal w where w.revisionId in :ids",
                        Withdrawal.class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Withdrawal::revisionId, Withdrawal::told));
    }

    /** The latest revisions of a work, newest first, at most 50. */
    public List<RevisionRow> history(Work work) {
        return em.createQuery("""
                        select new fr.colloque.catalogue.RevisionRow(
                            r.slug, r.number, r.note, r.authorId, r.publishedAt)
                        from Revision r where r.kind = :kind and r.slug = :slug
                        order by r.number desc
                        """, RevisionRow.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug())
                .setMaxResults(50).getResultList();
    }
}
