package fr.colloque.lesson;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.render.LessonRenderer;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The door to reading, for doctors in a course. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class LessonService {

    private static final int MOST_KEPT = 2_000;

    @Inject
    EnrolmentService enrolments;

    private final LessonRenderer renderer = new LessonRenderer("");
    private final Map<String, String> rendered = new ConcurrentHashMap<>();

    /** A lesson of a course that the doctor is enrolled in. */
    @Transactional(SUPPORTS)
    public LessonView card(String courseId, String moduleId, String lessonId, Language language) {
        CoursePath path = enrolments.requirePath(courseId);
        PublishedModule module = path.course().module(moduleId).orElseThrow(NotFound::new);
        Lesson lesson = module.module().lesson(lessonId).orElseThrow(NotFound::new);
        Optional<Lesson> next = after(module, lesson);
        String after = next.isPresent() ? "lesson" : path.practised(module) ? "path" : "practice";
        return new LessonView(courseId, moduleId, module.module().title().in(language), lessonId,
                lesson.title().in(language), lesson.minutes(), html(module, lesson, language),
                path.lessonRead(moduleId, lessonId), after,
                next.map(l -> l.title().in(language)).orElse(""), module.module().legalCheck(),
                module.number());
    }

    /**
     * Notes that the doctor has read a lesson.
     *
     * @return the lesson that follows in the module, if any
     */
    @Transactional
    public Optional<String> read(String courseId, String moduleId, String lessonId) {
        PublishedModule module = enrolments.markRead(courseId, moduleId, lessonId);
        return module.module().lesson(lessonId).flatMap(l -> after(module, l)).map(Lesson::id);
    }

    private static Optional<Lesson> after(PublishedModule module, Lesson lesson) {
        List<Lesson> lessons = module.module().lessons();
        int next = lessons.indexOf(lesson) + 1;
        return next < lessons.size() ? Optional.of(lessons.get(next)) : Optional.empty();
    }

    private String html(PublishedModule module, Lesson lesson, Language language) {
        if (rendered.size() > MOST_KEPT) {
            rendered.clear();                         // old revisions; the rest comes back
        }
        return rendered.computeIfAbsent(
                module.id() + ' ' + module.number() + ' ' + lesson.id() + ' ' + language,
                key -> renderer.render(lesson.markdown().in(language),
                        PublishedModule.mediaFolder(module.id(), module.number())));
    }
}
