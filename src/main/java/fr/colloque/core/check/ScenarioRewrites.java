package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.RewriteCheck;
import fr.colloque.core.source.Rule;
import java.util.List;

/** What is looked for can be found, and the model passes the checks that it is shown beside. */
final class ScenarioRewrites implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        for (int i = 0; i < at.scenario().tasks().size(); i++) {
            if (at.scenario().tasks().get(i) instanceof Task.Rewrite rewrite) {
                for (Language language : Language.values()) {
                    words(at, language, rewrite.avoid(), i, "avoid");
                    words(at, language, rewrite.say(), i, "say");
                    model(at, language, rewrite, i);
                }
            }
        }
    }

    private static void words(ScenarioAtHand at, Language language, List<Task.Phrases> all,
                              int task, String key) {
        for (int i = 0; i < all.size(); i++) {
            Object[] place = steps("tasks", task, key, i, "words", language.code());
            all.get(i).in(language).stream().filter(wording -> !RewriteCheck.findable(wording))
                    .forEach(wording -> at.report(Rule.REWRITE_WORDS, place, wording));
        }
    }

    private static void model(ScenarioAtHand at, Language language, Task.Rewrite task, int place) {
        RewriteCheck check = RewriteCheck.of(task, task.model().in(language), language);
        Object[] model = steps("tasks", place, "model", language.code());
        check.avoid().stream().filter(c -> !c.met()).forEach(c ->
                at.report(Rule.REWRITE_AVOID, model, c.name().in(language)));
        check.say().stream().filter(c -> !c.met()).forEach(c ->
                at.report(Rule.REWRITE_SAY, model, c.name().in(language)));
    }
}
