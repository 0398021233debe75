package fr.colloque.provider.store;

import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.provider.ProviderChange;
import fr.colloque.provider.ProviderVersion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository of the provider's versions; none is ever changed. */
@Dependent
public class ProviderVersions {

    @PersistenceContext EntityManager em;

    /** The number of the version that holds; 0 until an administrator has made one. */
    public int newestNumber() {
        return em.createQuery("select coalesce(max(v.number), 0) from KeptProvider v",
                Integer.class).getSingleResult();
    }

    /** The version of this number, which never changes. */
    public Optional<ProviderVersion> find(int number) {
        return Optional.ofNullable(em.find(KeptProvider.class, number))
                .map(KeptProvider::version);
    }

    /** Keeps a version; says whether it could, or somebody else has made one of this number. */
    public boolean add(ProviderVersion version, long setBy, Instant setAt) {
        try {
            em.persist(new KeptProvider(version, setBy, setAt));
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    /** A page of all changes, newest first, without their pictures. */
    public Page<ProviderChange> changes(PageRequest page) {
        List<ProviderChange> rows = em.createQuery("""
                        select new fr.colloque.provider.ProviderChange(v.number, v.name, v.siret,
                            v.setBy, v.setAt)
                        from KeptProvider v order by v.number desc
                        """, ProviderChange.class)
                .setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, em.createQuery("select count(v) from KeptProvider v", Long.class)
                .getSingleResult(), page);
    }
}
