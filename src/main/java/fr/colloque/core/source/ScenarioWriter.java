package fr.colloque.core.source;

import fr.colloque.core.module.Scenario;
import java.util.List;

/**
 * A scenario into the YAML text of its file. {@link ScenarioReader} reads it back as an equal
 * scenario, and equal scenarios give the same text to the byte.
 */
public final class ScenarioWriter {

    private final YamlWriter yaml = new YamlWriter();

    private ScenarioWriter() { }

    /**
     * Writes a scenario.
     *
     * @throws IllegalArgumentException when a text holds double brackets, which are markup
     */
    public static String write(Scenario scenario) {
        ScenarioWriter writer = new ScenarioWriter();
        writer.scenario(scenario);
        return writer.yaml.written();
    }

    private void scenario(Scenario scenario) {
        yaml.id("id", scenario.id());
        yaml.text("title", scenario.title());
        yaml.ids("pools", List.of(scenario.pool().code()));
        scenario.pair().ifPresent(pair -> yaml.id("pair", pair));
        yaml.id("lesson", scenario.lesson());
        yaml.text("context", scenario.context());
        yaml.map("surface", () -> new SurfaceWriter(yaml).write(scenario.surface()));
        TaskWriter tasks = new TaskWriter(yaml);
        yaml.map("tasks", () -> scenario.tasks().forEach(t -> yaml.item(() -> tasks.write(t))));
        yaml.texts("why", scenario.why());
        yaml.ids("rules", scenario.rules());
        yaml.ids("recommendations", scenario.recommendations());
        if (!scenario.cases().isEmpty()) {
            yaml.ids("cases", scenario.cases());
        }
        scenario.rewrite().ifPresent(text -> yaml.text("rewrite", text));
    }
}
