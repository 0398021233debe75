package fr.colloque.core.source;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.math.BigDecimal;
import java.util.Set;

/** One task of a scenario, of whatever kind. */
final class TaskReader {

    private TaskReader() { }

    static Task read(YamlNode.Mapping map) {
        Stake stake = new Stake(map.integer("weight", 1), map.flag("certainty", false));
        return switch (map.string("kind")) {
            case "judge" -> new Task.Judge(Verdict.of(map.string("verdict")), partial(map), stake);
            case "mark" -> new Task.Mark(stake);
            case "rule" -> new Task.Rule(map.strings("options"),
                    Set.copyOf(map.strings("right")), stake);
            default -> new Task.Choose(Texts.text(map, "question"), map.flag("several"),
                    map.flag("shuffled", false),
                    map.maps("options").stream().map(TaskReader::option).toList(), stake);
        };
    }

    private static PartialCredit partial(YamlNode.Mapping map) {
        if (!map.has("partial")) {
            return PartialCredit.HALF;
        }
        YamlNode.Mapping partial = map.map("partial");
        return new PartialCredit(new BigDecimal(partial.string("lenient")),
                new BigDecimal(partial.string("severe")));
    }

    private static Task.Option option(YamlNode.Mapping map) {
        return new Task.Option(map.string("id"), Texts.text(map, "text"), map.flag("right"),
                Texts.text(map, "why"));
    }
}
