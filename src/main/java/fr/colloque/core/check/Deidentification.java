package fr.colloque.core.check;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what could lead to a patient in texts that doctors take for safe: all that is read on
 * a surface to be judged {@code none}, and every safe version that is proposed.
 */
public final class Deidentification {

    private static final Pattern MARKUP =
            Pattern.compile("\\[\\[(?:decisive|accepted):|\\|F-[A-Z]++]]|]]");
    /** Of a surface, what is said; names, times and addresses are shown beside it. */
    private static final Set<String> SAID = Set.of("text", "title", "heading", "alt", "about");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final List<Hint> hints = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private Deidentification() { }

    /** What to look at again, in the order of the file; nothing in a text that is not safe. */
    public static List<Hint> of(Scenario scenario) {
        Deidentification search = new Deidentification();
        YamlSource.read("", ScenarioWriter.write(scenario)).value().ifPresent(root -> {
            boolean safe = scenario.verdict().filter(v -> v == Verdict.NONE).isPresent();
            root.at("surface").ifPresent(surface -> {
                search.learnNames(surface);
                if (safe) {
                    search.walk(surface, "surface", "");
                }
            });
            root.at("rewrite").ifPresent(text -> search.texts(text, "rewrite"));
            for (int i = 0; i < scenario.tasks().size(); i++) {
                String path = "tasks." + i + ".model";
                root.at("tasks", i, "model").ifPresent(text -> search.texts(text, path));
            }
        });
        return List.copyOf(search.hints);
    }

    /** Who is shown with a name beside the text is invented and may be called by it. */
    private void learnNames(YamlNode node) {
        switch (node) {
            case YamlNode.Mapping map -> map.values().forEach((key, value) -> {
                if (Set.of("name", "reviewer", "patient").contains(key)) {
                    value.scalars().forEach(s -> shown.add(s.text()));
                } else {
                    learnNames(value);
                }
            });
            case YamlNode.Listing list -> list.items().forEach(this::learnNames);
            case YamlNode.Scalar scalar -> { }
        }
    }

    private void walk(YamlNode node, String path, String key) {
        switch (node) {
            case YamlNode.Mapping map when SAID.contains(key) && speaks(map) -> texts(map, path);
            case YamlNode.Mapping map -> map.values().forEach((step, value) -> {
                if (!step.equals("regions")) {
                    walk(value, path + "." + step, step);
                }
            });
            case YamlNode.Listing list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    walk(list.items().get(i), path + "." + i, key);
                }
            }
            case YamlNode.Scalar scalar -> { }
        }
    }

    private static boolean speaks(YamlNode.Mapping map) {
        return LANGUAGES.containsAll(map.values().keySet());
    }

    private void texts(YamlNode node, String path) {
        if (node instanceof YamlNode.Mapping map) {
            for (Map.Entry<String, YamlNode> side : map.values().entrySet()) {
                side.getValue().scalars().forEach(s -> TraceScan.of(
                                MARKUP.matcher(s.text()).replaceAll(""), shown)
                        .forEach((trace, words) -> hints.add(
                                new Hint(path + "." + side.getKey(), trace, words))));
            }
        }
    }
}
