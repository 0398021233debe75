package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptClosed;
import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.PaperView;
import fr.colloque.attempt.TaskBody;
import fr.colloque.attempt.TaskView;
import fr.colloque.attempt.TestHandedIn;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code /attempt/paper.xhtml}: shows one scenario of a paper. Keeps nothing. */
@Named
@RequestScoped
public class PaperPage {

    /** What the address may say of a form that was not gone on from. */
    private static final Set<String> WORDS = Set.of("pause", "twice");

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
        } catch (TestHandedIn over) {
            return "/attempt/result?faces-redirect=true&attempt=" + id;
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
        String kind = switch (task.kind()) {
            case "converse" -> task.stays() ? "say" : following(task);
            case "rewrite" -> task.stays() ? "check" : following(task);
            default -> following(task);
        };
        return text("attempt_paper.button.to." + kind);
    }

    private String following(TaskView task) {
        if (task.index() + 1 < paper.tasks().size()) {
            return paper.tasks().get(task.index() + 1).kind();
        }
        return paper.practice() ? "feedback" : paper.last() ? "summary" : "next";
    }

    /** Why the doctor was led back to this page; empty where it was opened as any other. */
    public String getWord() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterMap();
        String why = address.getOrDefault("why", "");
        if (WORDS.contains(why)) {
            return text("attempt_paper.text." + why);
        }
        if (!address.containsKey("missing")) {
            return "";
        }
        boolean talking = paper.tasks().stream().filter(t -> !t.answered()).anyMatch(
                t -> t.body() instanceof TaskBody.Talk talk && !talk.turns().isEmpty());
        return text("attempt_paper.text." + (talking ? "goesOn" : "missing"));
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
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
