package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Rule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What one chooses between reads differently: nobody can tell two equal sentences apart. */
final class ScenarioChoices implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        for (int i = 0; i < at.scenario().tasks().size(); i++) {
            switch (at.scenario().tasks().get(i)) {
                case Task.Choose choose -> apart(at, choose.options().stream()
                        .map(Task.Option::text).toList(), "tasks", i, "options");
                case Task.Match match -> {
                    apart(at, match.items().stream().map(Task.Item::text).toList(),
                            "tasks", i, "items");
                    apart(at, match.targets().stream().map(Task.Target::text).toList(),
                            "tasks", i, "targets");
                }
                case Task.Order order -> apart(at, order.actions().stream()
                        .map(Task.Action::text).toList(), "tasks", i, "actions");
                case Task.Converse converse -> converse(at, i, converse.conversation());
                default -> { }                        // nothing of the author's to choose between
            }
        }
    }

    private static void converse(ScenarioAtHand at, int task, Conversation conversation) {
        for (int i = 0; i < conversation.steps().size(); i++) {
            apart(at, conversation.steps().get(i).choices().stream()
                    .map(Conversation.Choice::text).toList(), "tasks", task, "steps", i, "choices");
        }
    }

    private static void apart(ScenarioAtHand at, List<Text> texts, Object... path) {
        for (Language language : Language.values()) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i).in(language);
                if (!seen.add(text.strip().toLowerCase(Locale.ROOT))) {
                    Object[] place = Arrays.copyOf(path, path.length + 3);
                    System.arraycopy(steps(i, "text", language.code()), 0, place, path.length, 3);
                    at.report(Rule.TASK_ALIKE, place, text);
                }
            }
        }
    }
}
