package fr.colloque.enrolment;

/**
 * Where a doctor goes next in a course.
 *
 * @param moduleId the module, for lessons and practice; otherwise empty
 * @param lessonId the lesson, for lessons; otherwise empty
 */
public record Step(Kind kind, String moduleId, String lessonId) {

    /** What is to be done. */
    public enum Kind { PRE_TEST, LESSON, PRACTICE, POST_TEST, SURVEY, TIME, DECLARATION, DONE }

    static Step of(Kind kind) {
        return new Step(kind, "", "");
    }
}
