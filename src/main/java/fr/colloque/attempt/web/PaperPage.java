package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptClosed;
import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.PaperView;
import fr.colloque.attempt.TaskView;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** Backs {@code /attempt/paper.xhtml}: shows one scenario of a paper. Keeps nothing. */
@Named
@RequestScoped
public class PaperPage {

    @Inject
    AttemptService attempts;
    @Inject
    LanguageChoice language;

    private String attempt;
    private String question = "1";
    private PaperView paper;

    /** Loads the scenario; one whose reasons were already shown leads to them. */
    public String load() {
        long id = Ids.require(attempt);
        int position = Ids.requirePosition(question);
        try {
            paper = attempts.paper(id, position, language.present());
            return null;
        } catch (AttemptClosed closed) {
            return "/attempt/feedback?faces-redirect=true&attempt=" + id + "&q=" + position;
        }
    }

    /** The kinds of the tasks, in order, so that an empty marking can be told from none. */
    public String getKinds() {
        return paper.tasks().stream().map(TaskView::kind).collect(Collectors.joining(","));
    }

    /** The form field that marked words belong to. */
    public String getMarkField() {
        return paper.tasks().stream().filter(t -> t.kind().equals("mark"))
                .map(t -> "t" + t.index()).findFirst().orElse("");
    }

    /** What the button says while this task is shown alone. */
    public String next(TaskView task) {
        String kind = task.index() + 1 < paper.tasks().size()
                ? paper.tasks().get(task.index() + 1).kind()
                : paper.practice() ? "feedback" : paper.last() ? "summary" : "next";
        return Texts.of(language.present(), "attempt_paper.button.to." + kind);
    }

    /** Whether the doctor was sent back because a task has no answer. */
    public boolean isMissing() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .containsKey("missing");
    }

    public PaperView getPaper() {
        return paper;
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
