package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Hands a test in. */
@WebServlet("/do/hand-in")
public class HandInServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttemptService attempts;

    @Override
    protected String act(HttpServletRequest form) {
        long attempt = Ids.require(form.getParameter("attempt"));
        attempts.handIn(attempt, Ids.require(form.getParameter("version")));
        return "/attempt/result?attempt=" + attempt;
    }
}
