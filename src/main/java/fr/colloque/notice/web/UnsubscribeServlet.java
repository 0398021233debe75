package fr.colloque.notice.web;

import fr.colloque.notice.MailChoiceService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address in a mail and in its header: a reader who opens it is asked once more, a mail program
 * that posts to it (RFC 8058) has it done at once.
 */
@WebServlet("/notice/unsubscribe/now")
public class UnsubscribeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MailChoiceService choices;

    @Override
    protected void doGet(HttpServletRequest link, HttpServletResponse response)
            throws IOException {
        response.setHeader("Location", page(link, ""));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    protected String act(HttpServletRequest form) {
        choices.unsubscribe(Ids.require(form.getParameter("account")), said(form, "group"),
                said(form, "sign"));
        return page(form, "&done=true");
    }

    private static String page(HttpServletRequest link, String more) {
        return "/notice/unsubscribe?account=" + encoded(link, "account") + "&group="
                + encoded(link, "group") + "&sign=" + encoded(link, "sign") + more;
    }

    private static String encoded(HttpServletRequest link, String name) {
        return URLEncoder.encode(said(link, name), StandardCharsets.UTF_8);
    }

    private static String said(HttpServletRequest link, String name) {
        String value = link.getParameter(name);
        return value == null ? "" : value;
    }
}
