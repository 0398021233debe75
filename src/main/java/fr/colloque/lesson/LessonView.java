package fr.colloque.lesson;

import fr.colloque.enrolment.Unit;
import java.time.LocalDate;

/**
 * A lesson, ready to read.
 *
 * @param html  safe HTML
 * @param read  whether this doctor has read it
 * @param after what comes next in the module: {@code lesson}, {@code practice} or {@code path}
 * @param next  the title of the next lesson; empty where none follows
 */
public record LessonView(String courseId, String moduleId, String moduleTitle, String lessonId,
                         String title, int minutes, String html, boolean read, String after,
                         String next, LocalDate legalCheck, int revision) {

    /** What the doctor is at here. */
    public Unit unit() {
        return Unit.lesson(moduleId, lessonId);
    }
}
