package fr.colloque.catalogue;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.TestPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course in the state of one of its revisions.
 *
 * @param modules the modules in course order, each in its current revision
 */
public record PublishedCourse(Course course, int number, List<PublishedModule> modules) {

    public PublishedCourse {
        modules = List.copyOf(modules);
    }

    public String id() {
        return course.id();
    }

    /** Planned minutes of all units: modules and the two tests. */
    public int minutes() {
        return modules.stream().mapToInt(m -> m.module().minutes()).sum()
                + minutes(course.preTest()) + minutes(course.postTest());
    }

    /** Planned minutes of a test. */
    public static int minutes(TestPlan test) {
        return test.total() * Scenario.MINUTES;
    }

    /** The day of the oldest legal check among the modules. */
    public LocalDate legalCheck() {
        return modules.stream().map(m -> m.module().legalCheck()).min(LocalDate::compareTo)
                .orElseThrow();
    }

    public Optional<PublishedModule> module(String moduleId) {
        return modules.stream().filter(m -> m.id().equals(moduleId)).findFirst();
    }

    /** Lessons and practice scenarios of all modules. */
    public int units() {
        return modules.stream().map(PublishedModule::module)
                .mapToInt(m -> m.lessons().size() + m.in(Pool.PRACTICE).size()).sum();
    }
}
