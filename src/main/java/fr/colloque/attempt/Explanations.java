package fr.colloque.attempt;

import fr.colloque.attempt.ExplainedTask.Body;
import fr.colloque.attempt.ExplainedTask.PairRow;
import fr.colloque.attempt.ExplainedTask.Pairs;
import fr.colloque.attempt.ExplainedTask.PickedOption;
import fr.colloque.attempt.ExplainedTask.Picks;
import fr.colloque.attempt.ExplainedTask.RankRow;
import fr.colloque.attempt.ExplainedTask.Ranks;
import fr.colloque.attempt.ExplainedTask.RegionRow;
import fr.colloque.attempt.ExplainedTask.Regions;
import fr.colloque.attempt.ExplainedTask.Rewritten;
import fr.colloque.attempt.ExplainedTask.RubricLine;
import fr.colloque.attempt.ExplainedTask.Said;
import fr.colloque.attempt.ExplainedTask.Shift;
import fr.colloque.attempt.ExplainedTask.Way;
import fr.colloque.attempt.ExplainedTask.WayStep;
import fr.colloque.attempt.TaskBody.CheckView;
import fr.colloque.core.conversation.Routes;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.scoring.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says of an answer what was right, task by task, in one language.
 *
 * @param ticked lines of the rubric that the doctor ticked, from 0
 */
record Explanations(Surface surface, Set<Integer> ticked, Curriculum curriculum,
                    Language language) {

    /**
     * What to say of one task.
     *
     * @param answer null where there was none
     * @param scored whether the task counted
     * @return null where the verdict and the surface say it already
     */
    Body of(Task task, Answer answer, boolean scored) {
        Set<String> picked = answer instanceof Answer.Picked p ? p.options() : Set.of();
        return switch (task) {
            case Task.Judge judge -> null;
            case Task.Mark mark -> null;
            case Task.MarkImage image -> regions(picked);
            case Task.Rule rule -> new Picks(rule.options().stream()
                    .map(o -> rule(o, rule.right().contains(o), picked)).toList());
            case Task.Choose choose -> new Picks(choose.options().stream()
                    .map(o -> new PickedOption(in(o.text()), "", o.right(),
                            picked.contains(o.id()), in(o.why()))).toList());
            case Task.Match match -> pairs(match, answer);
            case Task.Order order -> ranks(order, answer);
            case Task.Converse converse -> way(converse, answer);
            case Task.Concordance c -> new Shift(in(c.hypothesis()), in(c.fact()),
                    answer == null ? "" : answer.choice(), !scored);
            case Task.Rewrite rewrite -> rewritten(rewrite, answer);
        };
    }

    private PickedOption rule(String id, boolean right, Set<String> picked) {
        Optional<Source> source = curriculum.source(id);
        return new PickedOption(source.map(s -> in(s.title())).orElse(id),
                source.map(s -> in(s.label())).orElse(""), right, picked.contains(id), "");
    }

    private Regions regions(Set<String> picked) {
        List<Region> regions = surface.regions();
        List<RegionRow> rows = IntStream.range(0, regions.size()).mapToObj(i -> new RegionRow(
                i + 1, in(regions.get(i).text()), state(regions.get(i), picked),
                regions.get(i).type().map(FragmentType::name).orElse(""))).toList();
        return new Regions(rows, count(rows, "found"),
                count(rows, "found") + count(rows, "missed"), count(rows, "extra"));
    }

    private static String state(Region region, Set<String> picked) {
        boolean mine = picked.contains(region.id());
        return switch (region.weight()) {
            case DECISIVE -> mine ? "found" : "missed";
            case ACCEPTED -> "";
            case OTHER -> mine ? "extra" : "";
        };
    }

    private static int count(List<RegionRow> rows, String state) {
        return (int) rows.stream().filter(r -> r.state().equals(state)).count();
    }

    private Pairs pairs(Task.Match match, Answer answer) {
        Map<String, String> mine = answer instanceof Answer.Matched m ? m.targets() : Map.of();
        return new Pairs(match.items().stream().map(i -> new PairRow(in(i.text()),
                target(match, mine.get(i.id())), target(match, i.target()),
                i.target().equals(mine.get(i.id())))).toList());
    }

    private String target(Task.Match match, String id) {
        return match.targets().stream().filter(t -> t.id().equals(id)).findFirst()
                .map(t -> in(t.text())).orElse("");
    }

    private Ranks ranks(Task.Order order, Answer answer) {
        List<String> mine = answer instanceof Answer.Ordered o ? o.actions() : List.of();
        return new Ranks(IntStream.range(0, order.actions().size())
                .mapToObj(i -> new RankRow(in(order.actions().get(i).text()),
                        mine.indexOf(order.actions().get(i).id()) + 1, i + 1)).toList());
    }

    private Way way(Task.Converse converse, Answer answer) {
        List<String> choices = answer instanceof Answer.Conversed c ? c.choices() : List.of();
        Walk walk = Walk.along(converse.conversation(), choices).orElseThrow();
        return new Way(in(converse.partner()), walk.visited().stream()
                .map(v -> step(converse.conversation(), v)).toList(),
                walk.outcome().map(o -> in(o.text())).orElse(""),
                walk.outcome().map(Conversation.Outcome::verdict).orElse(null));
    }

    private WayStep step(Conversation conversation, Walk.Visited visited) {
        int best = visited.step().choices().stream().mapToInt(c -> worth(conversation, c)).max()
                .orElseThrow();
        return new WayStep(in(visited.step().says()), visited.step().choices().stream()
                .map(c -> new Said(in(c.text()), in(c.why()), c.equals(visited.chosen()),
                        worth(conversation, c) == best)).toList());
    }

    /** The points of a choice with the most that can follow. */
    private static int worth(Conversation conversation, Conversation.Choice choice) {
        return choice.points() + Routes.of(new Conversation(choice.to(), conversation.steps()))
                .best().orElse(0);
    }

    private Rewritten rewritten(Task.Rewrite rewrite, Answer answer) {
        List<RubricLine> rubric = IntStream.range(0, rewrite.rubric().size())
                .mapToObj(i -> new RubricLine(i, in(rewrite.rubric().get(i)),
                        ticked.contains(i))).toList();
        return answer instanceof Answer.Written written
                ? new Rewritten(written.text(), CheckView.all(rewrite, written, language),
                        in(rewrite.model()), rubric)
                : new Rewritten("", List.of(), in(rewrite.model()), rubric);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
