package fr.colloque.notice.store;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts of a mail as the column keeps them. */
final class MailFacts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() { };

    private MailFacts() { }

    static String write(Map<String, String> facts) {
        return MAPPER.writeValueAsString(new TreeMap<>(facts));
    }

    static Map<String, String> read(String json) {
        return MAPPER.readValue(json, TEXTS);
    }
}
