package fr.colloque.core.check;

import fr.colloque.core.check.Coverage.Practised;
import fr.colloque.core.check.Coverage.Taught;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.core.render.LessonLink;
import fr.colloque.core.render.LessonOutline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who cites what, over all modules. Reading every lesson takes a while; the same content gives the
 * same map, so that it can be kept as long as the content stands.
 */
public final class CoverageMap {

    private final List<Source> sources;
    private final Map<String, List<Taught>> lessons = new HashMap<>();
    private final Map<String, List<Practised>> scenarios = new HashMap<>();

    private CoverageMap(List<Source> sources) {
        this.sources = sources;
    }

    public static CoverageMap of(Curriculum curriculum) {
        CoverageMap map = new CoverageMap(curriculum.sources());
        curriculum.modules().forEach(map::add);
        return map;
    }

    /** What a lesson cites, by the links in its French text; the English has the same. */
    public static Set<String> cited(Lesson lesson) {
        return LessonOutline.of(lesson.markdown().fr()).links().stream()
                .map(link -> LessonLink.of(link.what())).flatMap(Optional::stream)
                .filter(link -> link.kind() == LessonLink.Kind.CITE).map(LessonLink::target)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a scenario cites for its reasons; the options of a question are no citations. */
    public static Set<String> cited(Scenario scenario) {
        return Stream.of(scenario.rules(), scenario.recommendations(), scenario.cases())
                .flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Module module) {
        for (Lesson lesson : module.lessons()) {
            cited(lesson).forEach(id -> lessons.computeIfAbsent(id, k -> new ArrayList<>())
                    .add(new Taught(module.id(), lesson.id(), lesson.title())));
        }
        for (Scenario scenario : module.scenarios()) {
            cited(scenario).forEach(id -> scenarios.computeIfAbsent(id, k -> new ArrayList<>())
                    .add(new Practised(module.id(), scenario.id(), scenario.title(),
                            scenario.pool(), scenario.verdict())));
        }
    }

    /** All items: the gaps among what is in force on this day first, then the least covered. */
    public List<Coverage> items(LocalDate day) {
        return sources.stream().map(this::of).sorted(Comparator
                .comparing((Coverage c) -> !c.inForce(day)).thenComparing(Coverage::gap)
                .thenComparing(c -> c.lessons().size() + c.scenarios().size())
                .thenComparing(c -> c.item().id())).toList();
    }

    /** One item; with nothing where nobody cites it. */
    public Coverage of(Source item) {
        return new Coverage(item, lessons.getOrDefault(item.id(), List.of()),
                scenarios.getOrDefault(item.id(), List.of()));
    }
}
