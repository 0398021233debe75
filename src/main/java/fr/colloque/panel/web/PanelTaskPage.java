package fr.colloque.panel.web;

import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.PanelService;
import fr.colloque.panel.PanelTaskView;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /panel/task.xhtml}: one task for an expert, without its key. */
@Named
@RequestScoped
public class PanelTaskPage {

    private static final List<String> VALUES = List.of("-2", "-1", "0", "1", "2",
            ExpertAnswer.OUTSIDE);

    @Inject
    PanelService panels;
    @Inject
    LanguageChoice language;

    private String module;
    private String scenario;
    private String kind;
    private PanelTaskView task;

    public void load() {
        task = panels.task(Ids.requireSlug(module), Ids.requireSlug(scenario),
                Ids.requireSlug(kind), language.present());
    }

    /** What may be answered about a new fact. */
    public List<String> getValues() {
        return VALUES;
    }

    public int getLongestReason() {
        return ExpertAnswer.LONGEST_REASON;
    }

    public PanelTaskView getTask() {
        return task;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
