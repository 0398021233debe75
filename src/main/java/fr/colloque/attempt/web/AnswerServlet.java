package fr.colloque.attempt.web;

import fr.colloque.attempt.AnswerService;
import fr.colloque.attempt.NothingAnswered;
import fr.colloque.attempt.Receipt;
import fr.colloque.attempt.Submission;
import fr.colloque.platform.Formats;
import fr.colloque.platform.faces.FormServlet;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.SignedIn;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Saves answers: those of one task for a script, which gets a receipt in JSON; those of the whole
 * scenario for a form, which leads on.
 */
@WebServlet("/do/answer")
public class AnswerServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AnswerService answers;
    @Inject
    transient LanguageChoice language;
    @Inject
    transient SignedIn signedIn;

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse response)
            throws IOException {
        String accept = form.getHeader("Accept");
        if (accept == null || !accept.startsWith("application/json")) {
            super.doPost(form, response);
            return;
        }
        Receipt receipt = answers.save(submission(form));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(told(receipt).build());
    }

    private JsonObjectBuilder told(Receipt receipt) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("savedAt",
                Formats.in(language.present()).time(receipt.savedAt()));
        return receipt.superseded() ? json.add("superseded", true) : json;
    }

    @Override
    protected String act(HttpServletRequest form) {
        Submission sent = submission(form);
        String then = form.getParameter("then");
        String scenario = "/attempt/paper?attempt=" + sent.attemptId() + "&q=" + sent.position();
        Optional<String> back = new Steps(form).back();
        if (back.isPresent()) {
            return scenario + (sent.choices().isEmpty() || saved(sent) ? "" : "&missing=true")
                    + back.get();
        }
        if ("feedback".equals(then)) {
            return answers.saveAndClose(sent) ? scenario.replace("/paper?", "/feedback?")
                    : scenario + "&missing=true";
        }
        if (!sent.choices().isEmpty() && !saved(sent)) {
            return scenario + "&missing=true";
        }
        return "summary".equals(then) ? "/attempt/summary?attempt=" + sent.attemptId()
                : "/attempt/paper?attempt=" + sent.attemptId() + "&q=" + (sent.position() + 1);
    }

    private boolean saved(Submission sent) {
        try {
            answers.save(sent);
            return true;
        } catch (NothingAnswered incomplete) {
            return false;
        }
    }

    private Submission submission(HttpServletRequest form) {
        return new SubmissionForm(form).read(signedIn.accountId(), language.present());
    }
}
