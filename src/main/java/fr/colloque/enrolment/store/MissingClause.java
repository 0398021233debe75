package fr.colloque.enrolment.store;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.Unit;
import fr.colloque.platform.persistence.Chunks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The conditions of a course as a statement about enrolments {@code e}. What they are is decided by
 * {@link fr.colloque.enrolment.CoursePath#conditions}; a test compares the two.
 */
final class MissingClause {

    /** As {@link CoursePath#stepsDone} counts; units that have left their course count, too. */
    private static final String STEPS = """
             ((select count(*) from unit_done u where u.enrolment_id = e.id)
              + (e.pre_test_at is not null) + (coalesce(e.post_test_score, -1) >= ?)
              + (e.surveyed_on is not null)) / ?
            """;

    /** Who has done too few units in all need not be asked which ones. */
    private static final String COUNTED =
            "(select count(*) from unit_done u where u.enrolment_id = e.id and u.kind = ?";

    private static final String NO_PRE_TEST = "e.pre_test_at is null";

    private final PublishedCourse course;
    private final List<Object> values = new ArrayList<>();

    private MissingClause(PublishedCourse course) {
        this.course = course;
    }

    /** A condition, and what its marks stand for. */
    record Clause(String text, List<Object> values) { }

    /** That a condition is not met in one of these revisions; the pre-test, in any. */
    static Clause of(Condition.Kind missing, List<PublishedCourse> revisions) {
        if (missing == Condition.Kind.PRE_TEST) {
            return new Clause(NO_PRE_TEST, List.of());
        }
        List<Object> values = new ArrayList<>();
        String text = revisions.stream().map(course -> {
            MissingClause clause = new MissingClause(course);
            String lacking = clause.lacking(missing);
            values.add(course.id());
            values.add(course.number());
            values.addAll(clause.values);
            return "(e.course_id = ? and e.course_revision = ? and " + lacking + ")";
        }).collect(Collectors.joining(" or "));
        return new Clause(text.isEmpty() ? "false" : "(" + text + ")", values);
    }

    /** Which part of a course of one of these revisions is done, from 0 to 1. */
    static Clause progress(List<PublishedCourse> revisions) {
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (PublishedCourse course : revisions) {
            text.append(" when e.course_id = ? and e.course_revision = ? then").append(STEPS);
            values.addAll(List.of(course.id(), course.number(), course.course().passMark(),
                    CoursePath.stepsInAll(course)));
        }
        return new Clause(text.isEmpty() ? "0" : "case" + text + " end", values);
    }

    private String lacking(Condition.Kind kind) {
        return switch (kind) {
            case PRE_TEST -> NO_PRE_TEST;
            case POST_TEST -> {
                values.add(course.course().passMark());
                yield "coalesce(e.post_test_score, -1) < ?";
            }
            case LESSONS -> fewer(Unit.Kind.LESSON, course.modules().stream()
                    .flatMap(m -> m.module().lessons().stream()
                            .map(l -> Unit.lesson(m.id(), l.id()))).toList());
            case SCENARIOS -> fewer(Unit.Kind.SCENARIO, course.modules().stream()
                    .flatMap(m -> m.module().in(Pool.PRACTICE).stream()
                            .map(s -> Unit.scenario(m.id(), s.id()))).toList());
            case SURVEY -> course.course().survey().isPresent() ? "e.surveyed_on is null" : "false";
            case TIME -> course.course().minimumMinutes().map(this::shorter).orElse("false");
            case DECLARATION -> Arrays.stream(Condition.Kind.values())
                    .filter(k -> k != Condition.Kind.DECLARATION)
                    .map(k -> "not (" + lacking(k) + ")").collect(Collectors.joining(" and "));
        };
    }

    private String fewer(Unit.Kind kind, List<Unit> units) {
        if (units.isEmpty()) {
            return "false";
        }
        values.add(kind.code());
        values.add(units.size());
        values.add(kind.code());
        for (Unit unit : units) {
            values.add(unit.moduleId());
            values.add(unit.unitId());
        }
        values.add(units.size());
        return "(" + COUNTED + ") < ? or " + COUNTED + " and (u.module_id, u.unit_id) in ("
                + Chunks.rows("(?, ?)", units.size()) + ")) < ?)";
    }

    private String shorter(int minutes) {
        values.add(Duration.ofMinutes(minutes).toMillis());
        return "(select coalesce(sum(p.counted_ms), 0) from presence p"
                + " where p.enrolment_id = e.id) < ?";
    }
}
