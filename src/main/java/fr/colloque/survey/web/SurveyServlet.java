package fr.colloque.survey.web;

import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import fr.colloque.survey.SurveyService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes what a doctor says of a course. */
@WebServlet("/do/survey")
public class SurveyServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SurveyService surveys;

    @Override
    protected String act(HttpServletRequest form) {
        String course = Ids.requireSlug(form.getParameter("course"));
        surveys.send(course, question -> form.getParameter(SurveyPage.field(question)));
        return "/enrolment/path?course=" + course + "#survey";
    }
}
