package fr.colloque.enrolment;

import fr.colloque.catalogue.PublishedModule;
import fr.colloque.enrolment.Condition.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The conditions of a course, as far as a doctor has come. */
final class Conditions {

    private final CoursePath path;

    private Conditions(CoursePath path) {
        this.path = path;
    }

    /** All of them, in order; the declaration is the last. */
    static List<Condition> of(CoursePath path) {
        return new Conditions(path).all();
    }

    private List<Condition> all() {
        List<Condition> all = new ArrayList<>();
        all.add(Condition.once(Kind.PRE_TEST, path.preTest().isPresent()));
        all.add(Condition.of(Kind.LESSONS, sum(path::lessonsRead),
                sum(m -> m.module().lessons().size())));
        all.add(Condition.of(Kind.SCENARIOS, sum(path::scenariosPractised),
                sum(PublishedModule::practiceSize)));
        all.add(Condition.once(Kind.POST_TEST, path.passed()));
        path.survey().ifPresent(asked -> all.add(
                Condition.once(Kind.SURVEY, path.surveyedOn().isPresent())));
        path.minimum().ifPresent(least -> all.add(Condition.of(Kind.TIME,
                path.work().measured().toMinutes(), least.toMinutes())));
        all.add(Condition.once(Kind.DECLARATION, path.declaredAt().isPresent()));
        return all;
    }

    private long sum(ToLongFunction<PublishedModule> count) {
        return path.course().modules().stream().mapToLong(count).sum();
    }
}
