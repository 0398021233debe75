package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.FeedbackView;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** Backs {@code /attempt/feedback.xhtml}: says what was right, and why. */
@Named
@RequestScoped
public class FeedbackPage {

    @Inject
    AttemptService attempts;
    @Inject
    LanguageChoice language;

    private String attempt;
    private String question = "1";
    private FeedbackView feedback;

    public void load() {
        feedback = attempts.feedback(Ids.require(attempt), Ids.requirePosition(question),
                language.present());
    }

    /** A mark with its sign, as people write it. */
    public String signed(BigDecimal mark) {
        String amount = Formats.in(language.present()).number(mark.abs());
        return switch (mark.signum()) {
            case 1 -> "+" + amount;
            case -1 -> "−" + amount;
            default -> amount;
        };
    }

    /** Whether the doctor comes from ticking the rubric. */
    public boolean isTicked() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .containsKey("ticked");
    }

    public FeedbackView getFeedback() {
        return feedback;
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
