package fr.colloque.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * What anybody may know about one revision of a certificate.
 *
 * @param stateSince     when it was superseded or revoked; null while it holds
 * @param reason         why it was revoked; null otherwise
 * @param newestRevision the revision issued last
 * @param newestIssuedAt when that was
 * @param facts          what it certifies, the RPPS number masked
 * @param credential     whether it was issued with a credential for software
 */
public record VerificationView(CertificateIdentifier identifier, int revision,
                               CertificateState state, Instant issuedAt, Instant stateSince,
                               String reason, int newestRevision, Instant newestIssuedAt,
                               CertificateFacts facts, boolean credential) {

    /** The blocks of the certification périodique as a list to read, if any are declared. */
    public Optional<String> blocks() {
        return facts.action().certifBlocks().isEmpty() ? Optional.empty()
                : Optional.of(String.join(", ",
                        facts.action().certifBlocks().stream().map(String::valueOf).toList()));
    }
}
