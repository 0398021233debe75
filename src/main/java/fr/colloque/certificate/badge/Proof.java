package fr.colloque.certificate.badge;

import fr.colloque.core.badge.Base58;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signs a document: Data Integrity with {@code eddsa-rdfc-2022}, the proof inside. */
final class Proof {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Proof() {
    }

    /** The document with its proof, as it is kept and handed out. */
    static byte[] signed(Map<String, Object> document, BadgeKey key, Addresses addresses,
            Instant at) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", at.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", addresses.key(key.multikey()));
        proof.put("proofPurpose", "assertionMethod");
        Map<String, Object> configuration = new LinkedHashMap<>(proof);
        configuration.put("@context", document.get("@context"));
        proof.put("proofValue", Base58.multibase(key.sign(both(configuration, document))));
        Map<String, Object> whole = new LinkedHashMap<>(document);
        whole.put("proof", proof);
        return MAPPER.writeValueAsBytes(whole);
    }

    private static byte[] both(Map<String, Object> configuration, Map<String, Object> document) {
        byte[] first = digest(configuration);
        byte[] second = digest(document);
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] digest(Map<String, Object> document) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(
                    Canonical.of(MAPPER.writeValueAsString(document))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
