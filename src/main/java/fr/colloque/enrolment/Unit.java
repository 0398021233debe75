package fr.colloque.enrolment;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something to work through: a lesson or a practice scenario of a module, or a test.
 *
 * @param moduleId the module; empty for tests, which are drawn from all of them
 * @param unitId   the lesson or the scenario; empty for tests
 */
public record Unit(Kind kind, String moduleId, String unitId) {

    private static final int PARTS = 3;

    /** What a unit is. */
    public enum Kind {
        LESSON, SCENARIO, PRE_TEST, POST_TEST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is one of the two tests. */
        public boolean isTest() {
            return this == PRE_TEST || this == POST_TEST;
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Unit lesson(String moduleId, String lessonId) {
        return new Unit(Kind.LESSON, moduleId, lessonId);
    }

    public static Unit scenario(String moduleId, String scenarioId) {
        return new Unit(Kind.SCENARIO, moduleId, scenarioId);
    }

    /**
     * The test of this pool.
     *
     * @throws IllegalArgumentException for practice, which is no test
     */
    public static Unit test(Pool pool) {
        return switch (pool) {
            case PRE_TEST -> new Unit(Kind.PRE_TEST, "", "");
            case POST_TEST -> new Unit(Kind.POST_TEST, "", "");
            case PRACTICE -> throw new IllegalArgumentException("Practice is no test");
        };
    }

    /** What a doctor is at who answers or rereads this scenario of a paper. */
    public static Unit sitting(Pool pool, String moduleId, String scenarioId) {
        return pool == Pool.PRACTICE ? scenario(moduleId, scenarioId) : test(pool);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws NotFound where it names nothing
     */
    public static Unit require(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", PARTS + 1);
        Kind kind = Arrays.stream(Kind.values())
                .filter(k -> parts.length > 0 && k.code().equals(parts[0])).findFirst()
                .orElseThrow(NotFound::new);
        if (parts.length != (kind.isTest() ? 1 : PARTS)) {
            throw new NotFound();
        }
        return kind.isTest() ? new Unit(kind, "", "")
                : new Unit(kind, Ids.requireSlug(parts[1]), Ids.requireSlug(parts[2]));
    }

    /** The form in which a page names it: {@code lesson/module/lesson}, or a test by its code. */
    public String text() {
        return kind.isTest() ? kind.code() : kind.code() + "/" + moduleId + "/" + unitId;
    }

    /** Whether this course has it. */
    public boolean isPartOf(PublishedCourse course) {
        return kind.isTest() || course.module(moduleId).map(m -> m.module())
                .filter(this::isPartOf).isPresent();
    }

    private boolean isPartOf(Module module) {
        return kind == Kind.LESSON ? module.lesson(unitId).isPresent()
                : module.scenario(unitId).filter(s -> s.pool() == Pool.PRACTICE).isPresent();
    }
}
