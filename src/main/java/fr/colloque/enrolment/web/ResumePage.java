package fr.colloque.enrolment.web;

import fr.colloque.core.module.Module;
import fr.colloque.core.module.Text;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.enrolment.Opening;
import fr.colloque.enrolment.Step;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Backs the doctor's home: what to resume, and all courses of this doctor. */
@Named
@RequestScoped
public class ResumePage {

    @Inject
    EnrolmentService enrolments;
    @Inject
    LanguageChoice language;
    @Inject
    Clock clock;

    private List<CoursePath> paths;

    public List<CoursePath> getPaths() {
        if (paths == null) {
            paths = enrolments.mine();
        }
        return paths;
    }

    /** The course to go on with: the latest that is not completed; null where there is none. */
    public CoursePath getOpen() {
        return getPaths().stream().filter(p -> p.completedAt().isEmpty()).findFirst().orElse(null);
    }

    /** The name of what comes next in the open course. */
    public String getNextTitle() {
        CoursePath open = getOpen();
        Step next = open.next();
        return switch (next.kind()) {
            case LESSON -> title(open, next, m -> m.lesson(next.lessonId()).orElseThrow().title());
            case PRACTICE -> Texts.of(language.present(), "home.title.practice",
                    title(open, next, Module::title));
            case PRE_TEST -> Texts.of(language.present(), "enrolment_path.title.preTest");
            case POST_TEST -> Texts.of(language.present(), "enrolment_path.title.postTest");
            case SURVEY -> Texts.of(language.present(), "enrolment_path.title.survey");
            case TIME -> Texts.of(language.present(), "enrolment_path.title.time");
            case DECLARATION, DONE ->
                    Texts.of(language.present(), "enrolment_path.title.declaration");
        };
    }

    private String title(CoursePath path, Step step, Function<Module, Text> what) {
        return what.apply(path.course().module(step.moduleId()).orElseThrow().module())
                .in(language.present());
    }

    /** Whether the post-test of the open course may be sat now. */
    public Opening getPostTest() {
        return getOpen().postTestAt(clock.instant());
    }

    /** The doctor's path through this course; null without enrolment. */
    public CoursePath in(String courseId) {
        return getPaths().stream().filter(p -> p.course().id().equals(courseId)).findFirst()
                .orElse(null);
    }
}
