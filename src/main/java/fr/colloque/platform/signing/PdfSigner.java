package fr.colloque.platform.signing;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Signs PDF files: PAdES baseline B, or baseline T where a time-stamping server is set. The
 * signature certifies the file, so that readers warn of any change; it is not drawn on the page.
 */
@ApplicationScoped
public class PdfSigner {

    /** Room for a signature, its certificates and a time stamp, in bytes. */
    private static final int ROOM = 9_472;
    private static final int ROOM_WITH_STAMP = 16_384;

    @Inject Settings settings;
    @Inject SigningKeys keys;

    /**
     * Signs a file.
     *
     * @param contact where readers of the file find out whether it still holds
     * @throws SigningKeyExpired when the key's certificate does not hold at that moment
     * @throws StampMissing      when the time-stamping server did not answer as it should
     */
    public byte[] sign(byte[] pdf, Instant at, String contact) {
        SigningKey key = keys.key();
        if (!key.holdsAt(at)) {
            throw new SigningKeyExpired();
        }
        return signed(pdf, key, at, contact, settings.signing().timeStamp());
    }

    static byte[] signed(byte[] pdf, SigningKey key, Instant at, String contact,
            Optional<URI> timeStamp) {
        DSSDocument drawn = new InMemoryDocument(pdf);
        PAdESSignatureParameters how = parameters(key, at, contact, timeStamp.isPresent());
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        timeStamp.ifPresent(address -> service.setTspSource(new TimeStamps(address)));
        SignatureValue value = key.token().sign(service.getDataToSign(drawn, how),
                DigestAlgorithm.SHA256, key.entry());
        return DSSUtils.toByteArray(service.signDocument(drawn, how, value));
    }

    private static PAdESSignatureParameters parameters(SigningKey key, Instant at,
            String contact, boolean stamped) {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(stamped ? SignatureLevel.PAdES_BASELINE_T
                : SignatureLevel.PAdES_BASELINE_B);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(key.entry().getCertificate());
        how.setCertificateChain(key.entry().getCertificateChain());
        how.bLevel().setSigningDate(Date.from(at));
        how.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        how.setContactInfo(contact);
        how.setAppName("Colloque");
        how.setContentSize(stamped ? ROOM_WITH_STAMP : ROOM);
        return how;
    }
}
