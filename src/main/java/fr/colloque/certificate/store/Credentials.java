package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.badge.StatusPlace;
import fr.colloque.core.badge.StatusBits;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The repository of credentials. */
@Dependent
public class Credentials {

    /** A list takes half of what it has room for, so that a free place is soon found. */
    private static final int PER_LIST = StatusBits.SIZE / 2;
    private static final int TRIED_AT_ONCE = 16;

    @PersistenceContext EntityManager em;

    /** Adds a credential; a second one for a certificate or a place fails here. */
    public void add(Credential credential) {
        em.persist(credential);
        em.flush();
    }

    /** A place that nobody has, by chance: it tells nothing of when or after whom. */
    public StatusPlace freePlace(RandomGenerator random) {
        int list = newestList();
        while (true) {
            List<Integer> tried = IntStream.generate(() -> random.nextInt(StatusBits.SIZE))
                    .limit(TRIED_AT_ONCE).boxed().toList();
            Set<Integer> taken = taken(list, tried);
            Optional<Integer> free = tried.stream().filter(i -> !taken.contains(i)).findFirst();
            if (free.isPresent()) {
                return new StatusPlace(list, free.get());
            }
        }
    }

    /** The list that the next credential goes to, from 1. */
    public int newestList() {
        long last = ((Number) em.createNativeQuery("select coalesce(max(id), 0) from credential")
                .getSingleResult()).longValue();
        return (int) (last / PER_LIST) + 1;
    }

    private Set<Integer> taken(int list, List<Integer> tried) {
        return new HashSet<>(em.createQuery("""
                        select c.statusIndex from Credential c
                        where c.statusList = :list and c.statusIndex in :tried
                        """, Integer.class)
                .setParameter("list", list).setParameter("tried", tried).getResultList());
    }

    /** The places in one list of those whose certificate was revoked or superseded. */
    public Set<Integer> ended(int list) {
        return em.createQuery("""
                        select c.statusIndex from Credential c, Certificate d
                        where c.statusList = :list and d.id = c.certificateId
                          and (d.revokedAt is not null or d.supersededAt is not null)
                        """, Integer.class)
                .setParameter("list", list).getResultStream().collect(Collectors.toSet());
    }

    /** Every public key that a credential was ever signed for. */
    public List<String> signingKeys() {
        return em.createQuery("select distinct c.signingKey from Credential c", String.class)
                .getResultList();
    }

    /** The credential of one revision. */
    public Optional<Credential> find(CertificateIdentifier identifier, int revision) {
        return em.createQuery("""
                        select c from Credential c, Certificate d where d.id = c.certificateId
                          and d.identifier = :identifier and d.revision = :revision
                        """, Credential.class)
                .setParameter("identifier", identifier.value())
                .setParameter("revision", revision).getResultStream().findFirst();
    }
}
