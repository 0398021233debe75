package fr.colloque.authoring.web;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.util.Set;

/** What a field is called, from its path: {@code surface.messages.2.text.en} is Text 3, English. */
final class FieldName {

    private static final String LABEL = "authoring_scenario.field.";
    private static final Set<String> KNOWN = Set.of("id", "title", "pools", "lesson", "context",
            "name", "handle", "bio", "time", "text", "replies", "reposts", "likes", "place",
            "reviewer", "stars", "from", "verdict", "lenient", "severe", "weight", "kind",
            "options", "right", "question", "several", "why", "rules", "recommendations",
            "cases", "rewrite");

    private static final Set<String> GROUPS =
            Set.of("author", "doctor", "other", "quoted", "reply");

    private final Language language;

    FieldName(Language language) {
        this.language = language;
    }

    String of(String path) {
        String group = "";
        String word = "";
        String number = "";
        String tongue = "";
        for (String step : path.split("\\.")) {
            if (GROUPS.contains(step)) {
                group = Texts.of(language, "authoring_scenario.title." + step) + " · ";
            } else if (KNOWN.contains(step)) {
                word = step;
            } else if (step.matches("[0-9]+")) {
                number = " " + (Integer.parseInt(step) + 1);
            } else if (step.equals("fr") || step.equals("en")) {
                tongue = Texts.of(language, "authoring_scenario.text.in." + step);
            }
        }
        return word.isEmpty() ? path
                : group + Texts.of(language, LABEL + word) + number + tongue;
    }
}
