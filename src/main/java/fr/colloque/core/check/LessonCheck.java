package fr.colloque.core.check;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rules for one lesson by itself, in both its languages, while an author types. */
public final class LessonCheck {

    private LessonCheck() { }

    /**
     * Checks the texts of a lesson.
     *
     * @param texts  by path, as {@code …/NN-name.fr.md}; a language that is missing is a finding
     * @param media  the names of the pictures of its module
     * @param around what it may cite and explain
     * @return the findings by file and line
     */
    public static List<Finding> check(Map<String, String> texts, Set<String> media,
                                      Curriculum around) {
        SortedMap<String, String> files = new TreeMap<>(texts);
        List<Finding> findings = new ArrayList<>();
        List<LessonText> lessons = new ArrayList<>();
        files.forEach((file, text) -> {
            Reading<LessonText> reading = LessonText.read(file, text);
            findings.addAll(reading.findings());
            reading.value().or(() -> LessonText.readUnderWork(file, text).value())
                    .ifPresent(lessons::add);
            ContactScan.file(file, text, findings::add);
        });
        Known known = Known.of(around);
        lessons.forEach(lesson -> LessonRules.check(lesson, media, known, findings::add));
        lessons.sort(Comparator.comparing(LessonText::language));
        if (lessons.size() > 1) {
            LessonPairs.compare(lessons, findings::add);
        } else if (files.size() == 1) {
            findings.add(missing(files.firstKey()));
        }
        return findings.stream().distinct().sorted().toList();
    }

    private static Finding missing(String only) {
        String name = only.substring(only.lastIndexOf('/') + 1);
        String other = name.endsWith(".fr.md") ? name.replace(".fr.md", ".en.md")
                : name.replace(".en.md", ".fr.md");
        return Finding.of(only, 1, Rule.LESSON_PAIR, other);
    }
}
