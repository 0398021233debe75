package fr.colloque.attempt;

import fr.colloque.attempt.TaskBody.CheckView;
import fr.colloque.attempt.TaskBody.Draft;
import fr.colloque.attempt.TaskBody.MatchItem;
import fr.colloque.attempt.TaskBody.Matching;
import fr.colloque.attempt.TaskBody.Ordering;
import fr.colloque.attempt.TaskBody.RankedAction;
import fr.colloque.attempt.TaskBody.Talk;
import fr.colloque.attempt.TaskBody.Turn;
import fr.colloque.attempt.TaskBody.Vignette;
import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.scoring.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws what tasks ask beyond a list of options, in the order of one paper.
 *
 * @param seed     of the attempt
 * @param position of the scenario in its paper, from 1
 * @param practice whether one may go back and is told at once what a text is checked for
 * @param surface  on which the tasks are asked
 */
record TaskBodies(long seed, int position, boolean practice, Surface surface,
                  Language language) {

    /** How much a post on a short-message network holds. */
    private static final int POST = 280;

    List<Task.Option> options(int task, Task.Choose choose) {
        return choose.shuffled() ? order(task).of(choose.options(), Task.Option::id)
                : choose.options();
    }

    Matching matching(int task, Task.Match match, Answer answer) {
        Map<String, String> chosen = answer instanceof Answer.Matched m ? m.targets() : Map.of();
        List<MatchItem> items = order(task).of(match.items(), Task.Item::id).stream()
                .map(i -> new MatchItem(i.id(), in(i.text()),
                        chosen.getOrDefault(i.id(), ""))).toList();
        List<Task.Target> targets = order(task).of(match.targets(), Task.Target::id);
        return new Matching(items, IntStream.range(0, targets.size())
                .mapToObj(n -> new OptionView(targets.get(n).id(), in(targets.get(n).text()),
                        String.valueOf((char) ('A' + n)), false)).toList());
    }

    Ordering ordering(int task, Task.Order order, Answer answer) {
        List<String> ranked = answer instanceof Answer.Ordered o ? o.actions() : List.of();
        return new Ordering(order(task).of(order.actions(), Task.Action::id).stream()
                .map(a -> new RankedAction(a.id(), in(a.text()), ranked.indexOf(a.id()) + 1))
                .sorted(Comparator.comparing(RankedAction::rank)).toList());
    }

    Talk talk(Task.Converse converse, Answer answer) {
        List<String> way = answer instanceof Answer.Conversed c ? c.choices() : List.of();
        Walk walk = Walk.along(converse.conversation(), way).orElseThrow();   // the answer fits
        List<Turn> turns = walk.visited().stream()
                .map(v -> new Turn(in(v.step().says()), in(v.chosen().text()))).toList();
        return new Talk(in(converse.partner()), turns, in(walk.at().says()),
                walk.open().stream().map(c -> new OptionView(kept(walk) + ">" + c.id(),
                        in(c.text()), "", false)).toList(),
                walk.outcome().map(o -> in(o.text())).orElse(""), kept(walk.back()), practice);
    }

    private static String kept(Walk walk) {
        return new Answer.Conversed(walk.path()).choice();
    }

    Vignette vignette(Task.Concordance concordance) {
        return new Vignette(in(concordance.hypothesis()), in(concordance.fact()));
    }

    /** In tests checks are told with the reasons: their names could give other tasks away. */
    Draft draft(Task.Rewrite rewrite, Answer answer) {
        int hint = surface instanceof Surface.Post ? POST : 0;
        if (!(answer instanceof Answer.Written written)) {
            return new Draft("", hint, List.of());
        }
        return new Draft(written.text(), hint,
                practice ? CheckView.all(rewrite, written, language) : List.of());
    }

    private Shuffle order(int task) {
        return Shuffle.of(seed, position, task);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
