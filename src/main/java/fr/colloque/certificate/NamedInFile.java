package fr.colloque.certificate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which certificate a file says it is. Certificates name their public page in the clear, several
 * times over; so the bytes are searched and nothing of a stranger's file is ever parsed.
 */
final class NamedInFile {

    private static final Pattern LINK = Pattern.compile("/c/([a-z2-7]{32})/([0-9]{1,4})(?![0-9])");
    private static final int MOST = 5;

    private NamedInFile() {
    }

    /** A certificate as its public page is addressed. */
    record Name(CertificateIdentifier identifier, int revision) { }

    /** The certificates that a file names, in their order, at most five. */
    static List<Name> in(byte[] file) {
        return LINK.matcher(new String(file, StandardCharsets.ISO_8859_1)).results()
                .map(link -> new Name(new CertificateIdentifier(link.group(1)),
                        Integer.parseInt(link.group(2))))
                .distinct().limit(MOST).toList();
    }
}
