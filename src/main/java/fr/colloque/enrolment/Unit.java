package fr.colloque.enrolment;

import java.util.Locale;

/** A lesson or a practice scenario of a module. */
public record Unit(Kind kind, String moduleId, String unitId) {

    /** What a unit is. */
    public enum Kind {
        LESSON, SCENARIO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
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
}
