package fr.colloque.panel.web;

import fr.colloque.core.module.Language;
import fr.colloque.panel.AnswerUnusable;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.PanelRow;
import fr.colloque.panel.PanelService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Keeps what an expert answered, and leads on to the next task that waits. */
@WebServlet("/do/panel")
public class PanelServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CHOICE = 2_000;

    @Inject
    transient PanelService panels;
    @Inject
    transient LanguageChoice language;

    @Override
    protected String act(HttpServletRequest form) {
        Language present = language.present();
        return panels.answer(Ids.requireSlug(form.getParameter("module")),
                        Ids.requireSlug(form.getParameter("scenario")),
                        Ids.requireSlug(form.getParameter("kind")),
                        Objects.requireNonNullElse(form.getParameter("wording"), ""),
                        new ExpertAnswer(0, choice(form), present, reason(form)))
                .map(PanelRow::address).orElse("/panel/?done=true");
    }

    /** No word marked is an answer, no value chosen is none. */
    private static String choice(HttpServletRequest form) {
        if (form.getParameter("outside") != null) {
            return ExpertAnswer.OUTSIDE;
        }
        String[] values = form.getParameterValues("choice");
        boolean marking = "mark".equals(form.getParameter("kind"));
        if (values == null && !marking) {
            throw new AnswerUnusable();
        }
        String choice = values == null ? "" : String.join(",", values);
        if (choice.length() > LONGEST_CHOICE) {
            throw new AnswerUnusable();
        }
        return choice;
    }

    /** Line ends as one sign, and nothing that is no text. */
    private static String reason(HttpServletRequest form) {
        return Objects.requireNonNullElse(form.getParameter("reason"), "")
                .replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
    }
}
