package fr.colloque.certificate.badge;

import fr.colloque.certificate.CertificateFacts.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who issues credentials, as credentials name it and as it is published with its keys. */
final class IssuerProfile {

    private static final List<String> CONTEXTS = List.of("https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1", Contexts.OPEN_BADGES);

    private IssuerProfile() {
    }

    /** The provider; what is not set is left out. */
    static Map<String, Object> of(Provider provider, Addresses addresses) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("id", addresses.issuer());
        profile.put("type", List.of("Profile"));
        profile.put("name", provider.name());
        profile.put("url", addresses.publicUrl());
        if (isSet(provider.address())) {
            profile.put("address", Map.of("type", List.of("Address"), "streetAddress",
                    provider.address()));
        }
        if (isSet(provider.signatoryName())) {
            profile.put("official", provider.signatoryName());
        }
        List<Map<String, Object>> numbers = numbers(provider);
        if (!numbers.isEmpty()) {
            profile.put("otherIdentifier", numbers);
        }
        return profile;
    }

    /** The page of the issuer, with every key that ever signed a credential. */
    static Map<String, Object> published(Provider provider, Collection<String> keys,
            Addresses addresses) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", CONTEXTS);
        page.putAll(of(provider, addresses));
        page.put("verificationMethod", keys.stream().map(key -> key(key, addresses)).toList());
        page.put("assertionMethod", keys.stream().map(addresses::key).toList());
        return page;
    }

    private static Map<String, Object> key(String key, Addresses addresses) {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("id", addresses.key(key));
        method.put("type", "Multikey");
        method.put("controller", addresses.issuer());
        method.put("publicKeyMultibase", key);
        return method;
    }

    private static List<Map<String, Object>> numbers(Provider provider) {
        List<Map<String, Object>> numbers = new ArrayList<>();
        add(numbers, "ext:SIRET", provider.siret());
        add(numbers, "ext:NDA", provider.declarationNumber());
        add(numbers, "ext:DPC", provider.dpcBodyNumber());
        return numbers;
    }

    private static void add(List<Map<String, Object>> numbers, String kind, String number) {
        if (isSet(number)) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("type", "IdentifierEntry");
            entry.put("identifier", number);
            entry.put("identifierType", kind);
            numbers.add(entry);
        }
    }

    private static boolean isSet(String text) {
        return text != null && !text.isBlank();
    }
}
