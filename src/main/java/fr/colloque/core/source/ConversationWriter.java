package fr.colloque.core.source;

import fr.colloque.core.module.Conversation;

/** The conversation of a task as YAML. */
final class ConversationWriter {

    private final YamlWriter yaml;

    ConversationWriter(YamlWriter yaml) {
        this.yaml = yaml;
    }

    void write(Conversation conversation) {
        yaml.id("start", conversation.start());
        yaml.map("steps", () -> conversation.steps().forEach(s -> yaml.item(() -> step(s))));
    }

    private void step(Conversation.Step step) {
        yaml.id("id", step.id());
        yaml.text("says", step.says());
        if (!step.choices().isEmpty()) {
            yaml.map("choices", () -> step.choices().forEach(c -> yaml.item(() -> choice(c))));
        }
        step.outcome().ifPresent(outcome -> yaml.map("outcome", () -> {
            yaml.plain("verdict", outcome.verdict().code());
            yaml.text("text", outcome.text());
        }));
    }

    private void choice(Conversation.Choice choice) {
        yaml.id("id", choice.id());
        yaml.text("text", choice.text());
        yaml.id("to", choice.to());
        yaml.plain("points", choice.points());
        yaml.text("why", choice.why());
    }
}
