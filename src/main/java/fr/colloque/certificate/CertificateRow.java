package fr.colloque.certificate;

import fr.colloque.core.module.Text;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One certificate of the doctor's own.
 *
 * @param stateSince when it was superseded or revoked; null while it holds
 * @param credential whether it was issued with a credential for software
 */
public record CertificateRow(String identifier, int revision, String courseId, Text course,
                             BigDecimal hours, Instant issuedAt, CertificateState state,
                             Instant stateSince, String reason, boolean credential) {

    public boolean isGenuine() {
        return state == CertificateState.GENUINE;
    }
}
