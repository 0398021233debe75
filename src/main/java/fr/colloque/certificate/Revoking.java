package fr.colloque.certificate;

import fr.colloque.certificate.store.Certificate;
import fr.colloque.certificate.store.Certificates;
import fr.colloque.enrolment.CompletionWithdrawn;
import fr.colloque.platform.audit.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Revokes what was issued for a completion that does not last, in the same transaction. */
@ApplicationScoped
public class Revoking {

    private static final Logger LOG = System.getLogger(Revoking.class.getName());

    @Inject Certificates certificates;
    @Inject AuditLog audit;

    void revoke(@Observes CompletionWithdrawn event) {
        for (Certificate certificate : certificates.genuineFor(event.enrolmentId())) {
            certificate.revoke(event.reason(), event.withdrawnBy(), event.withdrawnAt());
            audit.note("certificate.revoked", certificate.id(), "enrolment", event.enrolmentId());
            LOG.log(Level.INFO, "Certificate {0} revoked with its completion", certificate.id());
        }
        certificates.flush();
    }
}
