package fr.colloque.certificate;

/** A certificate as issued. The bytes are not copied. */
public record PdfFile(CertificateIdentifier identifier, int revision, byte[] bytes) {

    /** A name that every system can store. */
    public String name() {
        return "attestation-" + identifier.value().substring(0, 8) + "-" + revision + ".pdf";
    }
}
