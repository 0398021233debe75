package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.core.module.Language;
import fr.colloque.provider.Style;
import java.time.Instant;

/**
 * What one revision of a certificate is drawn from.
 *
 * @param link        the public page that tells whether it holds
 * @param development whether it is signed with a key that proves nothing
 * @param style       how it looks
 */
public record Sheet(CertificateFacts facts, CertificateIdentifier identifier, int revision,
                    Instant issuedAt, Language language, String link,
                    boolean development, Style style) { }
