package fr.colloque.certificate.badge;

import fr.colloque.core.badge.StatusBits;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The credential that says which credentials of one list do not hold any more. */
final class StatusList {

    private StatusList() {
    }

    /** What is to be signed. */
    static Map<String, Object> of(int number, Collection<Integer> ended, Addresses addresses,
            Instant at) {
        Map<String, Object> bits = new LinkedHashMap<>();
        bits.put("id", addresses.list(number) + "#list");
        bits.put("type", "BitstringStatusList");
        bits.put("statusPurpose", "revocation");
        bits.put("encodedList", StatusBits.encoded(ended));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@context", List.of(Contexts.CREDENTIALS));
        list.put("id", addresses.list(number));
        list.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        list.put("issuer", addresses.issuer());
        list.put("validFrom", at.truncatedTo(ChronoUnit.SECONDS).toString());
        list.put("credentialSubject", bits);
        return list;
    }
}
