package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.platform.persistence.Utc;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of certificates. */
@Dependent
public class Certificates {

    /** Whether enrolment {@code e} has a certificate; none counts of a completion withdrawn. */
    private static final String OF_THIS_COMPLETION = """
            exists (select 1 from certificate c where c.enrolment_id = e.id and not exists
                (select 1 from completion_withdrawal w
                 where w.enrolment_id = e.id and w.withdrawn_at >= c.issued_at))
            """;

    @PersistenceContext EntityManager em;

    /**
     * Adds a certificate; a second one of the same revision for an enrolment fails here. The
     * enrolment is no longer due.
     */
    public void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
        em.createNativeQuery("update enrolment set certified_at = ? where id = ?")
                .setParameter(1, Utc.of(certificate.issuedAt()))
                .setParameter(2, certificate.enrolmentId()).executeUpdate();
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

    /** Whether what is completed now ever got a certificate, whatever became of it. */
    public boolean existsFor(long enrolmentId) {
        return !em.createNativeQuery("select 1 from enrolment e where e.id = ? and "
                        + OF_THIS_COMPLETION)
                .setParameter(1, enrolmentId).getResultList().isEmpty();
    }

    /** The certificate of this enrolment issued last, whatever became of it. */
    public Optional<Certificate> newestFor(long enrolmentId) {
        return em.createQuery("""
                        select c from Certificate c where c.enrolmentId = :id
                        order by c.revision desc
                        """, Certificate.class)
                .setParameter("id", enrolmentId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Those of this enrolment that hold. */
    public List<Certificate> genuineFor(long enrolmentId) {
        return em.createQuery("""
                        select c from Certificate c where c.enrolmentId = :id
                          and c.revokedAt is null and c.supersededAt is null
                        """, Certificate.class)
                .setParameter("id", enrolmentId).getResultList();
    }

    public void flush() {
        em.flush();
    }
}
