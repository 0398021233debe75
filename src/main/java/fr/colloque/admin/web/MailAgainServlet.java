package fr.colloque.admin.web;

import fr.colloque.notice.OutboxService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Has a mail sent again that was given up, or may have left. */
@WebServlet("/admin/mail/again")
public class MailAgainServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OutboxService outbox;

    @Override
    protected String act(HttpServletRequest form) {
        outbox.tryAgain(Ids.require(form.getParameter("id")));
        return "/admin/mail?tab=waiting";
    }
}
