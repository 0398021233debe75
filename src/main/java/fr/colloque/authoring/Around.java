package fr.colloque.authoring;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.SourceTree;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a change of one module can be felt: with that alone the checker finds what it would find
 * with everything, so that its time does not grow with the library.
 *
 * @param modules the module itself, those it shares a course with, and those that hold a scenario
 *                under an id it uses
 * @param courses the courses it is part of
 */
record Around(Set<String> modules, Set<String> courses) {

    private static final String COURSES = "content/courses/";

    Around {
        modules = Set.copyOf(modules);
        courses = Set.copyOf(courses);
    }

    /**
     * What is around a module.
     *
     * @param tree the texts of the module as they would be published
     */
    static Around module(String moduleId, SourceTree tree, Curriculum published) {
        Set<String> modules = new TreeSet<>(Set.of(moduleId));
        Set<String> courses = new TreeSet<>();
        for (Course course : published.courses()) {
            if (course.modules().contains(moduleId)) {
                modules.addAll(course.modules());
                courses.add(course.id());
            }
        }
        Set<String> ids = scenarios(tree);
        for (Module other : published.modules()) {
            if (other.scenarios().stream().anyMatch(s -> ids.contains(s.id()))) {
                modules.add(other.id());
            }
        }
        return new Around(modules, courses);
    }

    /** Whether a file is of a course that the module is no part of. */
    boolean leavesOut(String path) {
        return path.startsWith(COURSES)
                && !courses.contains(path.substring(COURSES.length()).replace(".yaml", ""));
    }

    private static Set<String> scenarios(SourceTree tree) {
        return tree.files().keySet().stream().filter(path -> path.contains("/scenarios/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""))
                .collect(Collectors.toSet());
    }
}
