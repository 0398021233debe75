package fr.colloque.enrolment.web;

import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Enrols the doctor who is signed in. */
@WebServlet("/do/enrol")
public class EnrolServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EnrolmentService enrolments;

    @Override
    protected String act(HttpServletRequest form) {
        String course = Ids.requireSlug(form.getParameter("course"));
        enrolments.enrol(course);
        return "/enrolment/path?course=" + course;
    }
}
