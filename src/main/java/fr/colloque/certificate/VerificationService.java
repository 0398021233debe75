package fr.colloque.certificate;

import fr.colloque.certificate.FileAnswer.Outcome;
import fr.colloque.certificate.NamedInFile.Name;
import fr.colloque.certificate.store.CertificateQueries;
import fr.colloque.platform.Sha256;
import fr.colloque.platform.security.AllowedToAnybody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The door for anybody who holds a certificate, or its number, and asks whether it holds. Nothing
 * of what is asked is kept.
 */
@ApplicationScoped
@Transactional
@AllowedToAnybody
public class VerificationService {

    /** How large a file may be, in bytes; a certificate has a fiftieth of that. */
    public static final int LARGEST = 5 * 1024 * 1024;

    @Inject CertificateQueries queries;
    @Inject Misses misses;

    /**
     * What anybody may know about a certificate; nothing when the number is unknown.
     *
     * @param revision the one printed on the paper; the newest when there is none
     * @param address  the network address of who asks
     * @throws TooManyLookups after {@value Misses#ALLOWED} unknown numbers in ten minutes
     */
    public Optional<VerificationView> byNumber(CertificateIdentifier identifier,
            Optional<Integer> revision, String address) {
        misses.requireFew(address);
        Optional<VerificationView> found = queries.verify(identifier, revision);
        if (found.isEmpty()) {
            misses.count(address);
        }
        return found;
    }

    /**
     * What a file is: compared byte by byte with what was issued.
     *
     * @throws FileTooLarge   above {@link #LARGEST} bytes
     * @throws TooManyLookups as for numbers
     */
    public FileAnswer byFile(byte[] file, String address) {
        if (file.length > LARGEST) {
            throw new FileTooLarge();
        }
        misses.requireFew(address);
        Optional<VerificationView> issued = queries.verifyFile(Sha256.of(file));
        if (issued.isPresent()) {
            return new FileAnswer(Outcome.of(issued.get().state()), issued.get());
        }
        return NamedInFile.in(file).stream().map(this::named).flatMap(Optional::stream)
                .findFirst().map(view -> new FileAnswer(Outcome.ALTERED, view))
                .orElseGet(() -> foreign(address));
    }

    private FileAnswer foreign(String address) {
        misses.count(address);
        return new FileAnswer(Outcome.FOREIGN, null);
    }

    private Optional<VerificationView> named(Name name) {
        return queries.verify(name.identifier(), Optional.of(name.revision()));
    }
}
