package fr.colloque.notice.web;

import fr.colloque.notice.MailChoiceService;
import fr.colloque.notice.MailGroup;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;

/** Keeps which mail the caller wants: the boxes that are ticked. */
@WebServlet("/notice/choices")
public class MailChoicesServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MailChoiceService choices;

    @Override
    protected String act(HttpServletRequest form) {
        choices.choose(choices.offered().stream()
                .filter(group -> form.getParameter(group.code()) != null)
                .collect(Collectors.<MailGroup>toSet()));
        return "/account/profile?mailChosen=true";
    }
}
