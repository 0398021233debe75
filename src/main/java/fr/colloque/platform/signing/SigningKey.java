package fr.colloque.platform.signing;

import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.time.Instant;

/**
 * A key and where it is kept: some tokens never give it out and sign themselves.
 *
 * @param development whether it was made here, and so proves nothing
 */
record SigningKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry,
                  boolean development) {

    /** Whether the key's certificate holds at this moment. */
    boolean holdsAt(Instant moment) {
        return !moment.isBefore(entry.getCertificate().getNotBefore().toInstant())
                && !moment.isAfter(entry.getCertificate().getNotAfter().toInstant());
    }
}
