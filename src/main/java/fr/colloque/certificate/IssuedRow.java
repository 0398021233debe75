package fr.colloque.certificate;

import fr.colloque.core.module.Text;
import java.time.Instant;

/**
 * One revision of a certificate in the administrators' list.
 *
 * @param version what to hand back when revoking: the state that was shown
 * @param doctor  last name, first name
 * @param reason  why it was revoked, if it was
 */
public record IssuedRow(long id, long version, String identifier, int revision, String doctor,
                        Text course, Instant issuedAt, CertificateState state, Instant stateSince,
                        String reason) {

    public Shown shown() {
        return new Shown(id, version);
    }

    public boolean isGenuine() {
        return state == CertificateState.GENUINE;
    }
}
