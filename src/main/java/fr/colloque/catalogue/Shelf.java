package fr.colloque.catalogue;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is published, in its current revision.
 *
 * @param mark       what had been published and withdrawn when this was read
 * @param curriculum the same as one whole, with sources and glossary
 * @param credit     the rules and periods by which completed actions count
 */
public record Shelf(ShelfMark mark, Curriculum curriculum, Map<String, PublishedModule> modules,
                    Map<String, PublishedCourse> courses, CreditRules credit) {

    public Shelf {
        modules = Map.copyOf(modules);
        courses = Map.copyOf(courses);
    }

    public Optional<PublishedModule> module(String id) {
        return Optional.ofNullable(modules.get(id));
    }

    public Optional<PublishedCourse> course(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    /** The courses on offer, in the order of their ids. */
    public List<PublishedCourse> offered() {
        return curriculum.courses().stream().map(Course::id).map(courses::get)
                .filter(Objects::nonNull).toList();
    }

    /** This course text with the modules that are current now. */
    PublishedCourse course(Course course, int number) {
        return new PublishedCourse(course, number, course.modules().stream()
                .map(modules::get).filter(Objects::nonNull).toList());
    }
}
