package fr.colloque.evidence;

import fr.colloque.core.evidence.FileCheck;
import fr.colloque.evidence.store.Seals;
import fr.colloque.platform.security.AllowedToAnybody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** The door at which a controller finds out whether a file is as it was handed out. */
@ApplicationScoped
@AllowedToAnybody
public class SealService {

    @Inject
    Seals seals;

    /** Follows the lines of a file, which is kept nowhere, and asks for the seal of the last. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Finding check(InputStream file) throws IOException {
        FileCheck.Outcome outcome = FileCheck.of(
                new InputStreamReader(file, StandardCharsets.UTF_8));
        return new Finding(outcome,
                outcome.isIntact() ? seals.handedOut(outcome.seal()) : Optional.empty());
    }

    /**
     * What came out.
     *
     * @param handedOut when a file that ends like this was handed out; nothing where none was
     */
    public record Finding(FileCheck.Outcome outcome, Optional<Instant> handedOut) {

        /** {@code none}, {@code changed}, {@code unknown} or {@code intact}. */
        public String code() {
            if (outcome.lines() == 0) {
                return "none";
            }
            return !outcome.isIntact() ? "changed" : handedOut.isPresent() ? "intact" : "unknown";
        }
    }
}
