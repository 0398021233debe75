package fr.colloque.attempt.web;

import fr.colloque.attempt.CorrectionNoticeService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Puts the notice of a corrected result away. */
@WebServlet("/do/correction-seen")
public class CorrectionSeenServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CorrectionNoticeService notices;

    @Override
    protected String act(HttpServletRequest form) {
        notices.putAway(Ids.require(form.getParameter("correction")));
        String attempt = form.getParameter("attempt");
        return attempt == null || attempt.isEmpty() ? "/"
                : "/attempt/result?attempt=" + Ids.require(attempt);
    }
}
