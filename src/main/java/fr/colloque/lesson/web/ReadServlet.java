package fr.colloque.lesson.web;

import fr.colloque.lesson.LessonService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Notes a lesson as read and leads to the next one, or back to the path. */
@WebServlet("/do/read")
public class ReadServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LessonService lessons;

    @Override
    protected String act(HttpServletRequest form) {
        String course = Ids.requireSlug(form.getParameter("course"));
        String module = Ids.requireSlug(form.getParameter("module"));
        return lessons.read(course, module, Ids.requireSlug(form.getParameter("lesson")))
                .map(next -> "/lesson/card?course=" + course + "&module=" + module + "&lesson="
                        + next)
                .orElse("/enrolment/path?course=" + course + "#now");
    }
}
