package fr.colloque.core.source;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.util.List;
import java.util.stream.Stream;

/** One task of a scenario as YAML; what everybody takes for granted is left out. */
final class TaskWriter {

    private final YamlWriter yaml;

    TaskWriter(YamlWriter yaml) {
        this.yaml = yaml;
    }

    void write(Task task) {
        yaml.plain("kind", task.kind());
        switch (task) {
            case Task.Judge judge -> judge(judge);
            case Task.Mark mark -> { }                // the key stands on the surface
            case Task.MarkImage image -> { }
            case Task.Rule rule -> rule(rule);
            case Task.Choose choose -> choose(choose);
            case Task.Match match -> match(match);
            case Task.Order order -> order(order);
            case Task.Converse converse -> converse(converse);
            case Task.Concordance concordance -> {
                yaml.text("hypothesis", concordance.hypothesis());
                yaml.text("fact", concordance.fact());
            }
            case Task.Rewrite rewrite -> rewrite(rewrite);
        }
        Stake stake = task.stake();
        if (stake.weight() > 1) {
            yaml.plain("weight", stake.weight());
        }
        if (stake.certainty()) {
            yaml.plain("certainty", true);
        }
    }

    private void judge(Task.Judge judge) {
        yaml.plain("verdict", judge.verdict().code());
        if (!judge.partial().equals(PartialCredit.HALF)) {
            yaml.map("partial", () -> {
                yaml.plain("lenient", judge.partial().lenient().toPlainString());
                yaml.plain("severe", judge.partial().severe().toPlainString());
            });
        }
    }

    /** A set has no order of its own: the right ones follow the order of the options. */
    private void rule(Task.Rule rule) {
        yaml.ids("options", rule.options());
        List<String> offered = rule.options().stream().filter(rule.right()::contains).toList();
        Stream<String> others = rule.right().stream().filter(id -> !offered.contains(id)).sorted();
        yaml.ids("right", Stream.concat(offered.stream(), others).toList());
    }

    private void choose(Task.Choose choose) {
        yaml.text("question", choose.question());
        yaml.plain("several", choose.several());
        if (choose.shuffled()) {
            yaml.plain("shuffled", true);
        }
        yaml.map("options", () -> choose.options().forEach(o -> yaml.item(() -> option(o))));
    }

    private void option(Task.Option option) {
        yaml.id("id", option.id());
        yaml.text("text", option.text());
        yaml.plain("right", option.right());
        yaml.text("why", option.why());
    }

    private void match(Task.Match match) {
        yaml.text("question", match.question());
        yaml.map("items", () -> match.items().forEach(item -> yaml.item(() -> {
            yaml.id("id", item.id());
            yaml.text("text", item.text());
            yaml.id("target", item.target());
        })));
        yaml.map("targets", () -> match.targets().forEach(target -> yaml.item(() -> {
            yaml.id("id", target.id());
            yaml.text("text", target.text());
        })));
    }

    private void order(Task.Order order) {
        yaml.text("question", order.question());
        yaml.map("actions", () -> order.actions().forEach(action -> yaml.item(() -> {
            yaml.id("id", action.id());
            yaml.text("text", action.text());
        })));
    }

    private void converse(Task.Converse converse) {
        yaml.text("question", converse.question());
        yaml.text("partner", converse.partner());
        new ConversationWriter(yaml).write(converse.conversation());
    }

    private void rewrite(Task.Rewrite rewrite) {
        yaml.text("question", rewrite.question());
        phrases("avoid", rewrite.avoid());
        if (!rewrite.say().isEmpty()) {
            phrases("say", rewrite.say());
        }
        yaml.text("model", rewrite.model());
        yaml.texts("rubric", rewrite.rubric());
    }

    private void phrases(String key, List<Task.Phrases> all) {
        yaml.map(key, () -> all.forEach(phrases -> yaml.item(() -> {
            yaml.text("name", phrases.name());
            yaml.map("words", () -> {
                yaml.quoted("fr", phrases.fr());
                yaml.quoted("en", phrases.en());
            });
        })));
    }
}
