package fr.colloque.enrolment.web;

import fr.colloque.enrolment.PresenceService;
import fr.colloque.enrolment.Unit;
import fr.colloque.platform.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hears from the script of a page that its doctor is there; answers with nothing. */
@WebServlet("/do/present")
public class PresenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PresenceService presence;

    @Override
    protected void doPost(HttpServletRequest sign, HttpServletResponse response) {
        presence.note(Ids.requireSlug(sign.getParameter("course")),
                Unit.require(sign.getParameter("unit")), sign.getParameter("arriving") != null);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
