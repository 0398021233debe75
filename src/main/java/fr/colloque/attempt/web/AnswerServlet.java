package fr.colloque.attempt.web;

import fr.colloque.attempt.AnswerService;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Saves answers: those of one task for a script, which is told the time in JSON; those of the whole
 * scenario for a form, which leads on.
 */
@WebServlet("/do/answer")
public class AnswerServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnswerService answers;
    @Inject
    transient LanguageChoice language;

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse response)
            throws IOException {
        String accept = form.getHeader("Accept");
        if (accept == null || !accept.startsWith("application/json")) {
            super.doPost(form, response);
            return;
        }
        Language present = language.present();
        var at = answers.save(attempt(form), question(form), Choices.of(form), present);
        response.setContentType("application/json");
        response.getWriter().print("{\"savedAt\":\"" + Formats.in(present).time(at) + "\"}");
    }

    @Override
    protected String act(HttpServletRequest form) {
        long attempt = attempt(form);
        int question = question(form);
        String scenario = "?attempt=" + attempt + "&q=" + question;
        Map<Integer, String> choices = Choices.of(form);
        if ("feedback".equals(form.getParameter("then"))) {
            boolean closed = answers.saveAndClose(attempt, question, choices,
                    language.present());
            return closed ? "/attempt/feedback" + scenario
                    : "/attempt/paper" + scenario + "&missing=true";
        }
        if (!choices.isEmpty()) {
            answers.save(attempt, question, choices, language.present());
        }
        return "summary".equals(form.getParameter("then"))
                ? "/attempt/summary?attempt=" + attempt
                : "/attempt/paper?attempt=" + attempt + "&q=" + (question + 1);
    }

    private static long attempt(HttpServletRequest form) {
        return Ids.require(form.getParameter("attempt"));
    }

    private static int question(HttpServletRequest form) {
        return Ids.requirePosition(form.getParameter("question"));
    }
}
