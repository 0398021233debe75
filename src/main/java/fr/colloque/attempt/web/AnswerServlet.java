package fr.colloque.attempt.web;

import fr.colloque.attempt.AnswerService;
import fr.colloque.attempt.NothingAnswered;
import fr.colloque.attempt.Receipt;
import fr.colloque.attempt.Submission;
import fr.colloque.platform.Formats;
import fr.colloque.platform.faces.FormServlet;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.SignInRedirect;
import fr.colloque.platform.security.SignedIn;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
        if (!SignInRedirect.wantsJson(form)) {
            super.doPost(form, response);
            return;
        }
        requireWellFormed(form);
        Submission sent = submission(form);
        boolean go = form.getParameter("go") != null;
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (!go || !sent.choices().isEmpty()) {
            Receipt receipt = answers.save(sent);
            json.add("savedAt", Formats.in(language.present()).time(receipt.savedAt()));
            if (receipt.superseded()) {
                json.add("superseded", true);
                go = false;
            }
        }
        if (go) {
            json.add("next", lead(form, sent.with(Map.of())));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json.build());
    }

    @Override
    protected String act(HttpServletRequest form) {
        Submission sent = submission(form);
        Optional<String> back = new Steps(form).back();
        if (back.isPresent()) {
            return paper(sent) + (sent.choices().isEmpty() || saved(sent) ? "" : "&missing=true")
                    + back.get();
        }
        return lead(form, sent);
    }

    private static String paper(Submission sent) {
        return "/attempt/paper?attempt=" + sent.attemptId() + "&q=" + sent.position();
    }

    /** Saves what is still to be saved, and tells where to go on then. */
    private String lead(HttpServletRequest form, Submission sent) {
        String then = form.getParameter("then");
        String scenario = paper(sent);
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
