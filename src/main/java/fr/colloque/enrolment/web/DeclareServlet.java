package fr.colloque.enrolment.web;

import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes the declaration, which completes the course; without the tick nothing happens. */
@WebServlet("/do/declare")
public class DeclareServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EnrolmentService enrolments;

    @Override
    protected String act(HttpServletRequest form) {
        String course = Ids.requireSlug(form.getParameter("course"));
        if (form.getParameter("declared") != null) {
            enrolments.declare(course);
        }
        return "/enrolment/path?course=" + course;
    }
}
