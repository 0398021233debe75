package fr.colloque.authoring.web;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.util.Set;
import java.util.StringJoiner;

/** What a field is called, from its path: {@code surface.messages.2.text.en}. */
final class FieldName {

    private static final String ITEM = "authoring_scenario.item.";
    private static final String GROUP = "authoring_scenario.title.";
    private static final String FIELD = "authoring_scenario.field.";
    private static final Set<String> GROUPS = Set.of("author", "doctor", "other", "quoted",
            "reply", "pinned", "picture", "photo", "outcome",
            "preTest", "postTest", "credit");
    private static final Set<String> LISTS = Set.of("entries", "messages", "pictures", "sections",
            "hits", "overlays", "options", "items", "targets", "actions", "steps", "choices",
            "avoid", "say", "rubric", "why", "regions", "tasks", "objectives", "authors");

    private final Language language;

    FieldName(Language language) {
        this.language = language;
    }

    /** Message 3 · Text (English); the path itself where nothing in it has a name. */
    String of(String path) {
        StringJoiner name = new StringJoiner(" · ");
        String before = "";
        String tongue = "";
        for (String step : path.split("\\.")) {
            if (step.equals("fr") || step.equals("en")) {
                tongue = Texts.of(language, "authoring_scenario.text.in." + step);
            } else if (step.matches("[0-9]+")) {
                name.add(item(before, Integer.parseInt(step) + 1));
            } else if (!isNamedLater(step, path)) {
                name.add(part(step));
            }
            before = step;
        }
        return name.length() == 0 ? path : name + tongue;
    }

    /** The surface itself, and a list whose item follows: the item bears the name. */
    private static boolean isNamedLater(String step, String path) {
        return step.equals("surface") || step.equals("counts") || step.equals("partial")
                || LISTS.contains(step) && path.matches(".*\\b" + step + "\\.[0-9].*");
    }

    private String item(String list, int number) {
        return LISTS.contains(list) ? Texts.of(language, ITEM + list, number)
                : Integer.toString(number);
    }

    private String part(String step) {
        return LISTS.contains(step) ? Texts.of(language, ITEM + step, "").strip()
                : Texts.of(language, (GROUPS.contains(step) ? GROUP : FIELD) + step);
    }
}
