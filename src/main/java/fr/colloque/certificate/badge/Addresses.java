package fr.colloque.certificate.badge;

import fr.colloque.certificate.CertificateIdentifier;

/**
 * Where credentials and what verifies them are published. They stand in what was handed out, so
 * they never change.
 *
 * @param publicUrl scheme and host, no slash at the end
 */
public record Addresses(String publicUrl) {

    String issuer() {
        return publicUrl + "/badge/issuer";
    }

    String key(String multikey) {
        return issuer() + "#" + multikey;
    }

    String list(int number) {
        return publicUrl + "/badge/status/" + number;
    }

    String credential(CertificateIdentifier identifier, int revision) {
        return publicUrl + "/badge/credential/" + identifier.value() + "/" + revision;
    }
}
