package fr.colloque.authoring.web;

import fr.colloque.attempt.FeedbackView;
import fr.colloque.attempt.PaperView;
import fr.colloque.attempt.TaskView;
import fr.colloque.attempt.Trial;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.catalogue.Library;
import fr.colloque.core.render.Canvas;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Backs {@code /authoring/try.xhtml}: a scenario under work as a doctor answers it. Takes the text
 * as it stands in the editor that sends it, or else the draft; keeps nothing.
 */
@Named
@RequestScoped
public class TrialPage {

    /** Before the name of the field of a conversation: the way that was gone by now. */
    private static final String WAY = "way-";

    @Inject
    DraftService drafts;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String module = "";
    private String id = "";
    private String text = "";
    private boolean missing;
    private Map<String, String> ways = Map.of();
    private PaperView paper;
    private FeedbackView feedback;

    public void load() {
        String draft = drafts.open(FileDraft.scenario(module, id)).text();   // who may, and is it
        KeptTyping typed = KeptTyping.sent();
        text = typed.whole().isEmpty() ? draft
                : typed.form(ScenarioForm::of).map(ScenarioForm::text).orElse(draft);
        Map<String, String[]> sent = sent();
        boolean go = sent.containsKey("go");
        trial(sent).ifPresent(trial -> {
            missing = go && !trial.isAnswered();
            if (go && !missing) {
                feedback = trial.getFeedback();
            } else {
                paper = trial.getPaper();
                ways = trial.ways().entrySet().stream().collect(Collectors.toMap(
                        way -> WAY + "t" + way.getKey(), Map.Entry::getValue));
            }
        });
    }

    private Optional<Trial> trial(Map<String, String[]> sent) {
        return ScenarioForm.of(text).flatMap(form -> form.typed(finding -> { }))
                .flatMap(scenario -> Trial.of(scenario, module, sent,
                        new Canvas(language.present(), "/authoring/media/" + module + "/"),
                        library.curriculum()));
    }

    /** The fields of the page; a reply goes on where the conversation was. */
    private static Map<String, String[]> sent() {
        Map<String, String[]> sent = new HashMap<>(FacesContext.getCurrentInstance()
                .getExternalContext().getRequestParameterValuesMap());
        List.copyOf(sent.keySet()).stream().filter(name -> name.startsWith(WAY))
                .forEach(name -> sent.putIfAbsent(name.substring(WAY.length()), sent.get(name)));
        return sent;
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
        boolean last = task.index() + 1 == paper.tasks().size();
        String following = last ? "feedback" : paper.tasks().get(task.index() + 1).kind();
        return Texts.of(language.present(), "attempt_paper.button.to." + (!task.stays() ? following
                : task.kind().equals("converse") ? "say" : "check"));
    }

    /** How far conversations are, by the names of their fields: nothing else tells it. */
    public Map<String, String> getWays() {
        return ways;
    }

    /** Whether the page was to lead on and something is not answered. */
    public boolean isMissing() {
        return missing;
    }

    /** The scenario as it is tried, for the next request. */
    public String getText() {
        return text;
    }

    /** Null once everything is answered, and where nothing can be asked yet. */
    public PaperView getPaper() {
        return paper;
    }

    /** Null until everything is answered. */
    public FeedbackView getFeedback() {
        return feedback;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
