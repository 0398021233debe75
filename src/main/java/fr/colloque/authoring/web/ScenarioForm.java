package fr.colloque.authoring.web;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A scenario as it is typed. Filled from a record, it gives an equal record back. */
public class ScenarioForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String before;
    private String pair;
    private TextForm title;
    private String pool;
    private String lesson;
    private TextForm context;
    private SurfaceForm surface;
    private TasksForm tasks;
    private ReasonsForm reasons;

    private ScenarioForm(Scenario scenario) {
        this.id = scenario.id();
        this.before = ScenarioWriter.write(scenario); // for what the form does not know
    }

    static ScenarioForm of(Scenario scenario) {
        ScenarioForm form = new ScenarioForm(scenario);
        form.title = TextForm.of(scenario.title());
        form.pool = scenario.pool().code();
        form.pair = scenario.pair().orElse(null);
        form.lesson = scenario.lesson();
        form.context = TextForm.of(scenario.context());
        form.surface = SurfaceForm.of(scenario.surface());
        form.tasks = TasksForm.of(scenario.tasks());
        form.reasons = ReasonsForm.of(scenario);
        return form;
    }

    /**
     * The record of what is typed, unless some of it is no record yet: markup that is not closed,
     * a count that is no number. Such findings bear the path of the field as their file.
     */
    Reading<Scenario> read() {
        List<Finding> faults = new ArrayList<>();
        Scenario scenario = typed(faults::add);
        return faults.isEmpty() ? Reading.of(scenario) : Reading.faulty(faults);
    }

    /** The same, made as good as can be where something is no record yet: to be looked at only. */
    Scenario typed(Consumer<Finding> report) {
        Scenario kept = ScenarioReader.readUnderWork(id, before).value().orElseThrow();
        return new Scenario(id, title.toText(), Pool.of(pool), Optional.ofNullable(pair), lesson,
                context.toText(), surface.toSurface(kept.surface(), report),
                tasks.toTasks(kept.tasks(), report), reasons.toReasons(), reasons.getRules(),
                reasons.getRecommendations(), reasons.getCases(), reasons.toRewrite());
    }

    public TextForm getTitle() {
        return title;
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = pool;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public TextForm getContext() {
        return context;
    }

    public SurfaceForm getSurface() {
        return surface;
    }

    public TasksForm getTasks() {
        return tasks;
    }

    public ReasonsForm getReasons() {
        return reasons;
    }
}
