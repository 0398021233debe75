package fr.colloque.core.module;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lessons and scenarios about one theme.
 *
 * @param id         permanent; also the name of its folder
 * @param legalCheck the day on which the law it teaches was last checked
 * @param minutes    planned duration, lessons and practice
 * @param media      the drawings its surfaces show, SVG by the name of the file
 */
public record Module(String id, Text title, Text summary, List<Text> objectives,
                     List<Author> authors, LocalDate legalCheck, int minutes,
                     List<Lesson> lessons, List<Scenario> scenarios,
                     Map<String, String> media) {

    public Module {
        objectives = List.copyOf(objectives);
        authors = List.copyOf(authors);
        lessons = List.copyOf(lessons);
        scenarios = List.copyOf(scenarios);
        media = Map.copyOf(media);
    }

    public Optional<Lesson> lesson(String lessonId) {
        return lessons.stream().filter(l -> l.id().equals(lessonId)).findFirst();
    }

    public Optional<Scenario> scenario(String scenarioId) {
        return scenarios.stream().filter(s -> s.id().equals(scenarioId)).findFirst();
    }

    public List<Scenario> in(Pool pool) {
        return scenarios.stream().filter(s -> s.pool() == pool).toList();
    }
}
