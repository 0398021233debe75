package fr.colloque.core.source;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.math.BigDecimal;
import java.util.Set;

/** One task of a scenario, of whatever kind. */
final class TaskReader {

    private final YamlNode.Mapping map;
    private final Stake stake;

    private TaskReader(YamlNode.Mapping map) {
        this.map = map;
        this.stake = new Stake(map.integer("weight", 1), map.flag("certainty", false));
    }

    static Task read(YamlNode.Mapping map) {
        return new TaskReader(map).task();
    }

    private Task task() {
        String kind = map.string("kind");
        return switch (kind) {
            case "judge" -> new Task.Judge(Verdict.of(map.string("verdict")), partial(), stake);
            case "mark" -> new Task.Mark(stake);
            case "markImage" -> new Task.MarkImage(stake);
            case "rule" -> new Task.Rule(map.strings("options"),
                    Set.copyOf(map.strings("right")), stake);
            case "choose" -> choose();
            case "match" -> match();
            case "order" -> new Task.Order(Texts.text(map, "question"),
                    map.maps("actions").stream().map(TaskReader::action).toList(), stake);
            case "converse" -> new Task.Converse(Texts.text(map, "question"),
                    Texts.text(map, "partner"), ConversationReader.read(map), stake);
            case "concordance" -> new Task.Concordance(Texts.text(map, "hypothesis"),
                    Texts.text(map, "fact"), stake);
            case "rewrite" -> rewrite();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private PartialCredit partial() {
        if (!map.has("partial")) {
            return PartialCredit.HALF;
        }
        YamlNode.Mapping partial = map.map("partial");
        return new PartialCredit(new BigDecimal(partial.string("lenient")),
                new BigDecimal(partial.string("severe")));
    }

    private Task choose() {
        return new Task.Choose(Texts.text(map, "question"), map.flag("several"),
                map.flag("shuffled", false),
                map.maps("options").stream().map(TaskReader::option).toList(), stake);
    }

    private static Task.Option option(YamlNode.Mapping map) {
        return new Task.Option(map.string("id"), Texts.text(map, "text"), map.flag("right"),
                Texts.text(map, "why"));
    }

    private Task match() {
        return new Task.Match(Texts.text(map, "question"),
                map.maps("items").stream().map(item -> new Task.Item(item.string("id"),
                        Texts.text(item, "text"), item.string("target"))).toList(),
                map.maps("targets").stream().map(target -> new Task.Target(target.string("id"),
                        Texts.text(target, "text"))).toList(), stake);
    }

    private static Task.Action action(YamlNode.Mapping map) {
        return new Task.Action(map.string("id"), Texts.text(map, "text"));
    }

    private Task rewrite() {
        return new Task.Rewrite(Texts.text(map, "question"),
                map.maps("avoid").stream().map(TaskReader::phrases).toList(),
                map.maps("say").stream().map(TaskReader::phrases).toList(),
                Texts.text(map, "model"), Texts.texts(map, "rubric"));
    }

    private static Task.Phrases phrases(YamlNode.Mapping map) {
        YamlNode.Mapping words = map.map("words");
        return new Task.Phrases(Texts.text(map, "name"), words.strings("fr"), words.strings("en"));
    }
}
