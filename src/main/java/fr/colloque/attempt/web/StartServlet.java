package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.Place;
import fr.colloque.core.module.Pool;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Starts or resumes a sitting. */
@WebServlet("/do/start")
public class StartServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttemptService attempts;

    @Override
    protected String act(HttpServletRequest form) {
        String module = form.getParameter("module");
        Place place = attempts.start(Ids.requireSlug(form.getParameter("course")),
                pool(form.getParameter("pool")),
                module == null || module.isEmpty() ? null : Ids.requireSlug(module));
        return "/attempt/paper?attempt=" + place.attemptId() + "&q=" + place.position();
    }

    private static Pool pool(String code) {
        try {
            return Pool.of(code);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
