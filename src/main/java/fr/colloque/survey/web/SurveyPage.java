package fr.colloque.survey.web;

import fr.colloque.core.module.Survey.Question;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.platform.Ids;
import fr.colloque.survey.SurveyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Backs {@code /survey/form.xhtml}: what a course asks about itself. */
@Named
@RequestScoped
public class SurveyPage {

    @Inject
    SurveyService surveys;

    private String course;
    private CoursePath path;

    /** Loads the questions; whoever has nothing to answer goes back to the course. */
    public String load() {
        path = surveys.path(Ids.requireSlug(course));
        return path.passed() && path.surveyedOn().isEmpty() ? null
                : "/enrolment/path?faces-redirect=true&course=" + course;
    }

    public CoursePath getPath() {
        return path;
    }

    public List<Question> getQuestions() {
        return path.survey().orElseThrow().questions();
    }

    public boolean isScale(Question question) {
        return question instanceof Scale;
    }

    /** The values of a scale, the lowest first. */
    public List<Integer> values(Scale scale) {
        return IntStream.rangeClosed(scale.steps().lowest(), scale.steps().highest()).boxed()
                .toList();
    }

    /** The name of a question's field. */
    public static String field(String question) {
        return "q-" + question;
    }

    public String nameOf(Question question) {
        return field(question.id());
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
