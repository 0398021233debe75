package fr.colloque.enrolment.web;

import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.enrolment.Opening;
import fr.colloque.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Backs {@code /enrolment/path.xhtml}: every step of a course, and where one is. */
@Named
@RequestScoped
public class PathPage {

    @Inject
    EnrolmentService enrolments;
    @Inject
    Clock clock;

    private String course;
    private CoursePath path;

    /** Loads the path; who is not enrolled is shown the course instead. */
    public String load() {
        String id = Ids.requireSlug(course);
        Optional<CoursePath> mine = enrolments.path(id);
        if (mine.isEmpty()) {
            return "/catalogue/course?faces-redirect=true&id=" + id;
        }
        path = mine.get();
        return null;
    }

    public CoursePath getPath() {
        return path;
    }

    /** Whether the post-test may be sat now. */
    public Opening getPostTest() {
        return path.postTestAt(clock.instant());
    }

    /** Where what is missing is to be done: on this page, or the lesson itself. */
    public String placeOf(Condition missing) {
        return switch (missing.kind()) {
            case PRE_TEST -> "#pre-test";
            case LESSONS -> path.nextLesson().map(l -> "/lesson/card?course=" + course
                    + "&module=" + l.moduleId() + "&lesson=" + l.lessonId()).orElse("#now");
            case SCENARIOS -> path.course().modules().stream().filter(m -> !path.practised(m))
                    .findFirst().map(m -> "#module-" + m.id()).orElse("#now");
            case POST_TEST -> "#post-test";
            case SURVEY -> "#survey";
            case TIME -> "#time";
            case DECLARATION -> "#declaration";
        };
    }

    /**
     * The number of a step behind the modules, in the order of the conditions.
     *
     * @param name of its kind; any other word for the step behind the last
     */
    public int numberOf(String name) {
        List<String> kinds = path.conditions().stream().map(c -> c.kind().name()).toList();
        int modules = path.course().modules().size();
        int place = kinds.contains(name) ? kinds.indexOf(name) : kinds.size();
        return modules + 2 + place - kinds.indexOf(Condition.Kind.POST_TEST.name());
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
