package fr.colloque.core.check;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.TestPlan;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.util.List;

/**
 * A course is made of modules that exist, that hold enough scenarios for its tests, and whose law
 * was checked recently enough.
 */
final class CourseRules implements LibraryRule {

    @Override
    public void check(Shelf shelf) {
        shelf.source().courses().forEach(course -> {
            modules(shelf, course);
            terms(shelf, course, "preTest", course.value().preTest());
            terms(shelf, course, "postTest", course.value().postTest());
            List<ModuleSource> modules = shelf.source().modules().stream()
                    .filter(m -> course.value().modules().contains(m.folder())).toList();
            modules.forEach(module -> module.head()
                    .ifPresent(head -> legalCheck(shelf, course.value(), head)));
            if (modules.stream().allMatch(m -> m.findings().isEmpty())) {
                minimum(shelf, course, modules);
                quota(shelf, course, modules, Pool.PRE_TEST, "preTest",
                        course.value().preTest().quota());
                quota(shelf, course, modules, Pool.POST_TEST, "postTest",
                        course.value().postTest().quota());
            }
        });
    }

    private static void modules(Shelf shelf, Located<Course> course) {
        List<String> ids = course.value().modules();
        for (int i = 0; i < ids.size(); i++) {
            if (!shelf.hasModule(ids.get(i))) {
                shelf.report().accept(Finding.of(course.file(), course.line("modules", i),
                        Rule.COURSE_MODULE, ids.get(i)));
            }
        }
    }

    /** Enough time to read what is drawn, and no pause where there is no second time. */
    private static void terms(Shelf shelf, Located<Course> course, String key, TestPlan test) {
        int planned = test.total() * Scenario.MINUTES;
        test.minutes().filter(minutes -> minutes < planned).ifPresent(minutes ->
                shelf.report().accept(Finding.of(course.file(), course.line(key, "minutes"),
                        Rule.COURSE_MINUTES, key, minutes, test.total(), planned)));
        if (test.pauseHours() > 0 && test.attempts().filter(a -> a == 1).isPresent()) {
            shelf.report().accept(Finding.of(course.file(), course.line(key, "pauseHours"),
                    Rule.COURSE_PAUSE, key));
        }
    }

    /** Nobody has to stay longer than what is planned. */
    private static void minimum(Shelf shelf, Located<Course> course, List<ModuleSource> modules) {
        int planned = (course.value().preTest().total() + course.value().postTest().total())
                * Scenario.MINUTES + modules.stream().flatMap(m -> m.head().stream())
                        .mapToInt(head -> head.value().minutes()).sum();
        course.value().minimumMinutes().filter(least -> least > planned).ifPresent(least ->
                shelf.report().accept(Finding.of(course.file(), course.line("minimumMinutes"),
                        Rule.COURSE_MINIMUM, least, planned)));
    }

    private static void legalCheck(Shelf shelf, Course course, Located<Module> module) {
        int months = course.legalCheckMonths();
        if (module.value().legalCheck().plusMonths(months).isBefore(shelf.today())) {
            shelf.report().accept(Finding.of(module.file(), module.line("legalCheck"),
                    Rule.COURSE_LEGAL_CHECK, module.value().legalCheck(), months, course.id()));
        }
    }

    private static void quota(Shelf shelf, Located<Course> course, List<ModuleSource> modules,
                              Pool pool, String key, Quota quota) {
        for (Verdict verdict : Verdict.values()) {
            long there = modules.stream().flatMap(m -> m.scenarios().stream())
                    .filter(s -> s.value().pool() == pool 
                            && s.value().verdict().filter(verdict::equals).isPresent())
                    .count();
            if (there < quota.of(verdict)) {
                shelf.report().accept(Finding.of(course.file(), course.line(key, verdict.code()),
                        Rule.COURSE_QUOTA, pool.code(), verdict.code(), quota.of(verdict),
                        there));
            }
        }
    }
}
