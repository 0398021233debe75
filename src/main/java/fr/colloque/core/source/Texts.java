package fr.colloque.core.source;

import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Text;
import java.util.ArrayList;
import java.util.List;

/** The bilingual texts of one file; collects their faults and those of what stands beside. */
final class Texts {

    private static final MarkedText UNREADABLE = new MarkedText("", List.of());

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Texts(String file) {
        this.file = file;
    }

    static Text text(YamlNode.Mapping map, String key) {
        return text(map.map(key));
    }

    static Text text(YamlNode.Mapping both) {
        return new Text(both.string("fr"), both.string("en"));
    }

    static List<Text> texts(YamlNode.Mapping map, String key) {
        return map.maps(key).stream().map(Texts::text).toList();
    }

    Markable markable(YamlNode.Mapping map, String key) {
        YamlNode.Mapping both = map.map(key);
        return new Markable(marked(both, "fr"), marked(both, "en"));
    }

    private MarkedText marked(YamlNode.Mapping both, String language) {
        int line = both.keyLine(language);
        Reading<MarkedText> reading = FragmentMarkup.read(file, line, both.string(language));
        findings.addAll(reading.findings());
        return reading.value().orElse(UNREADABLE);
    }

    /** Keeps a fault that no schema can say. */
    void fault(int line, Rule rule, Object... args) {
        findings.add(Finding.of(file, line, rule, args));
    }

    /** The value, unless a text that was read for it has a fault. */
    <T> Reading<T> whole(T value) {
        return findings.isEmpty() ? Reading.of(value) : Reading.faulty(findings);
    }
}
