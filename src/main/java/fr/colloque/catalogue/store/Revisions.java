package fr.colloque.catalogue.store;

import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of revisions. */
@Dependent
public class Revisions {

    @PersistenceContext
    EntityManager em;

    public void add(Revision revision) {
        em.persist(revision);
    }

    /** The newest revision of everything, with the texts. */
    public List<Revision> current() {
        return em.createQuery("""
                        select distinct r from Revision r left join fetch r.files
                        where r.number = (select max(n.number) from Revision n
                                          where n.kind = r.kind and n.slug = r.slug)
                        """, Revision.class)
                .getResultList();
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

    /** The number of the newest revision; 0 where there is none yet. */
    public int newestNumber(Work work) {
        Integer newest = em.createQuery("""
                        select max(r.number) from Revision r
                        where r.kind = :kind and r.slug = :slug
                        """, Integer.class)
                .setParameter("kind", work.kind()).setParameter("slug", work.slug()).getSingleResult();
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

    /** The id of the revision published last, of whatever; 0 where there is none. */
    public long newestId() {
        Long newest = em.createQuery("select max(r.id) from Revision r", Long.class)
                .getSingleResult();
        return newest == null ? 0 : newest;
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
