package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The frozen facts as the column keeps them; what a later version added is left aside. */
public final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactsJson() {
    }

    public static String write(CertificateFacts facts) {
        return MAPPER.writeValueAsString(facts);
    }

    public static CertificateFacts read(String json) {
        return MAPPER.readValue(json, CertificateFacts.class);
    }
}
