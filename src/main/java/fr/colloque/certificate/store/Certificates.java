package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateIdentifier;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of certificates. */
@Dependent
public class Certificates {

    @PersistenceContext EntityManager em;

    /** Adds a certificate; a second one of the same revision for an enrolment fails here. */
    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    public Optional<Certificate> find(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id));
    }

    /** The revision issued last under this number. */
    public Optional<Certificate> newest(CertificateIdentifier identifier) {
        return em.createQuery("""
                        select c from Certificate c where c.identifier = :identifier
                        order by c.revision desc
                        """, Certificate.class)
                .setParameter("identifier", identifier.value())
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether this enrolment ever got a certificate, whatever became of it. */
    public boolean existsFor(long enrolmentId) {
        return !em.createQuery("select c.id from Certificate c where c.enrolmentId = :id",
                        Long.class)
                .setParameter("id", enrolmentId).setMaxResults(1).getResultList().isEmpty();
    }

    public void flush() {
        em.flush();
    }
}
