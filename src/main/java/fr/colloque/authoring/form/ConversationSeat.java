package fr.colloque.authoring.form;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The conversation of one task, for an editor of its own: taken out whole and put back whole. */
public final class ConversationSeat {

    private final ScenarioForm form;
    private final String path;

    /**
     * @param path of the task that holds it: {@code tasks.1}
     */
    public ConversationSeat(ScenarioForm form, String path) {
        this.form = form;
        this.path = path;
    }

    /** The conversation as it is typed; nothing where it is none yet, or the task is another. */
    public Optional<Conversation> conversation() {
        return scenario().flatMap(s -> form.find(path).map(f -> s.tasks().get(f.getPlace())))
                .filter(Task.Converse.class::isInstance).map(Task.Converse.class::cast)
                .map(Task.Converse::conversation);
    }

    /** Puts another conversation in its place; nothing else changes. */
    public void converse(Conversation other) {
        Optional<Scenario> scenario = scenario();
        Optional<Field> task = form.find(path);
        if (scenario.isPresent() && task.isPresent()) {
            int place = task.get().getPlace();
            YamlSource.read("", ScenarioWriter.write(with(scenario.get(), place, other))).value()
                    .flatMap(node -> node.at("tasks", place))
                    .ifPresent(node -> fill(task.get(), (YamlNode.Mapping) node));
        }
    }

    private static void fill(Field task, YamlNode.Mapping written) {
        for (String key : List.of("start", "steps")) {
            Field part = task.get(key);
            part.clear();
            Optional.ofNullable(written.values().get(key))
                    .ifPresent(node -> FieldFile.fill(part, node));
        }
    }

    private Optional<Scenario> scenario() {
        return form.typed(finding -> { });
    }

    private static Scenario with(Scenario s, int place, Conversation other) {
        List<Task> tasks = new ArrayList<>(s.tasks());
        Task.Converse before = (Task.Converse) tasks.get(place);
        tasks.set(place, new Task.Converse(before.question(), before.partner(), other,
                before.stake()));
        return new Scenario(s.id(), s.title(), s.pool(), s.pair(), s.lesson(), s.context(),
                s.surface(), tasks, s.why(), s.rules(), s.recommendations(), s.cases(),
                s.rewrite());
    }
}
