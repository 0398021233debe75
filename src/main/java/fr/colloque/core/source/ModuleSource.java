package fr.colloque.core.source;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module as its files hold it: what could be read, with its lines, and the faults of the rest.
 *
 * @param folder the name of its folder; empty where only the module itself is read
 * @param head   the manifest, as a module without lessons and scenarios
 * @param media  the drawings by the names of their files
 */
public record ModuleSource(String folder, Optional<Located<Module>> head, List<LessonText> lessons,
                           List<Located<Scenario>> scenarios, Map<String, String> media,
                           List<Finding> findings) {

    public ModuleSource {
        lessons = List.copyOf(lessons);
        scenarios = List.copyOf(scenarios);
        media = Map.copyOf(media);
        findings = List.copyOf(findings);
    }

    /** The lessons by id, in their order; of each, the French text comes first. */
    public Map<String, List<LessonText>> lessonsById() {
        return lessons.stream().sorted(Comparator.comparing(LessonText::language)).collect(
                Collectors.groupingBy(LessonText::id, TreeMap::new, Collectors.toList()));
    }

    /** The module, once nothing is wrong with any of its files. */
    Reading<Module> whole() {
        List<Finding> faults = new ArrayList<>(findings);
        lessonsById().values().forEach(texts -> unpaired(texts).ifPresent(faults::add));
        if (head.isEmpty() || !faults.isEmpty()) {
            return Reading.faulty(faults.stream().sorted().toList());
        }
        Module m = head.get().value();
        return Reading.of(new Module(m.id(), m.title(), m.summary(), m.objectives(), m.authors(),
                m.legalCheck(), m.minutes(),
                inOrder().map(ModuleSource::lesson).toList(),
                scenarios.stream().map(Located::value).toList(), media));
    }

    /** The ids of lessons as the manifest puts them in order; it may name none, or only some. */
    public List<String> order() {
        return head.map(h -> ((YamlNode.Mapping) h.node()).strings("lessons")).orElse(List.of());
    }

    /** The lessons as they are read; those that the manifest does not name come last, by id. */
    private Stream<List<LessonText>> inOrder() {
        List<String> order = order();
        return lessonsById().entrySet().stream()
                .sorted(Comparator.comparingInt(lesson -> order.contains(lesson.getKey())
                        ? order.indexOf(lesson.getKey()) : order.size()))
                .map(Map.Entry::getValue);
    }

    /** The fault of a lesson that exists in one language only; a faulty file exists. */
    private Optional<Finding> unpaired(List<LessonText> texts) {
        LessonText only = texts.getFirst();
        String missing = only.language() == Language.FR ? "en" : "fr";
        String name = only.id() + "." + missing + ".md";
        boolean there = texts.size() == Language.values().length
                || findings.stream().anyMatch(f -> f.file().endsWith("/" + name));
        return there ? Optional.empty()
                : Optional.of(Finding.of(only.file(), 1, Rule.LESSON_PAIR, name));
    }

    /** Both languages may be a minute apart; the longer one is promised. */
    private static Lesson lesson(List<LessonText> texts) {
        LessonText fr = in(texts, Language.FR);
        LessonText en = in(texts, Language.EN);
        return new Lesson(fr.id(), new Text(fr.title(), en.title()),
                Math.max(fr.minutes(), en.minutes()), new Text(fr.markdown(), en.markdown()));
    }

    private static LessonText in(List<LessonText> texts, Language language) {
        return texts.stream().filter(t -> t.language() == language).findFirst().orElseThrow();
    }
}
