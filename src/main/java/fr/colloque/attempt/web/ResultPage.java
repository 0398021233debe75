package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.ResultView;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code summary.xhtml} before handing in and {@code result.xhtml} after. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    AttemptService attempts;
    @Inject
    LanguageChoice language;

    private String attempt;
    private ResultView result;

    /** Loads a sitting under way; one handed in leads to its result. */
    public String load() {
        result = attempts.result(Ids.require(attempt), language.present());
        return result.handedInAt() == null ? null
                : "/attempt/result?faces-redirect=true&attempt=" + result.attemptId();
    }

    /** Loads a sitting handed in; one under way leads to its summary. */
    public String loadHandedIn() {
        result = attempts.result(Ids.require(attempt), language.present());
        return result.handedInAt() != null ? null
                : "/attempt/summary?faces-redirect=true&attempt=" + result.attemptId();
    }

    public String getTitle() {
        return text("attempt_result.title." + outcome());
    }

    /** What the result means and what to do next. */
    public String getWord() {
        return text("attempt_result.text." + outcome());
    }

    private String outcome() {
        return switch (result.pool()) {
            case PRE_TEST -> "preTest";
            case PRACTICE -> "practice";
            case POST_TEST -> result.passed() ? "passed"
                    : result.explained() ? "failed" : "notYet";
        };
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }

    public ResultView getResult() {
        return result;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
