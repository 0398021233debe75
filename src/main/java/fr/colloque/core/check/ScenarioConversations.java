package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.conversation.Routes;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Step;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whatever a doctor chooses, a conversation comes to an end, and its points mean something. */
final class ScenarioConversations implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        for (int i = 0; i < at.scenario().tasks().size(); i++) {
            if (at.scenario().tasks().get(i) instanceof Task.Converse converse) {
                new OneConversation(at, i, converse.conversation()).check();
            }
        }
    }

    /** A conversation, its task by number, and all ways through it. */
    private record OneConversation(ScenarioAtHand at, int task, Conversation conversation,
                                   Routes routes) {

        OneConversation(ScenarioAtHand at, int task, Conversation conversation) {
            this(at, task, conversation, Routes.of(conversation));
        }

        void check() {
            ids();
            for (int i = 0; i < conversation.steps().size(); i++) {
                step(i, conversation.steps().get(i));
            }
            if (conversation.step(conversation.start()).isEmpty()) {
                at.report(Rule.CONVERSE_START, steps("tasks", task, "start"),
                        conversation.start());
                return;
            }
            unreachable();
            trapped();
            if (routes.best().orElse(1) <= 0) {
                at.report(Rule.CONVERSE_POINTS, steps("tasks", task, "steps"));
            }
        }

        private void ids() {
            Set<String> steps = new HashSet<>();
            Set<String> choices = new HashSet<>();
            for (int i = 0; i < conversation.steps().size(); i++) {
                Step step = conversation.steps().get(i);
                if (!steps.add(step.id())) {
                    at.report(Rule.TASK_IDS, place(i, "id"), step.id());
                }
                for (int j = 0; j < step.choices().size(); j++) {
                    if (!choices.add(step.choices().get(j).id())) {
                        at.report(Rule.TASK_IDS, place(i, "choices", j, "id"),
                                step.choices().get(j).id());
                    }
                }
            }
        }

        private void step(int place, Step step) {
            if (step.choices().isEmpty() == step.outcome().isEmpty()) {
                at.report(Rule.CONVERSE_END, place(place, "id"), step.id());
            }
            List<Choice> circling = routes.circling();
            for (int i = 0; i < step.choices().size(); i++) {
                Choice choice = step.choices().get(i);
                if (conversation.step(choice.to()).isEmpty()) {
                    at.report(Rule.CONVERSE_TO, place(place, "choices", i, "to"), choice.to());
                }
                if (choice.points() > 0 && circling.contains(choice)) {
                    at.report(Rule.CONVERSE_CIRCLE, place(place, "choices", i, "points"),
                            choice.id(), choice.points());
                }
            }
        }

        private void unreachable() {
            Set<String> reachable = routes.reachable();
            for (int i = 0; i < conversation.steps().size(); i++) {
                String id = conversation.steps().get(i).id();
                if (!reachable.contains(id)) {
                    at.report(Rule.CONVERSE_UNREACHABLE, place(i, "id"), id);
                }
            }
        }

        private void trapped() {
            Set<String> trapped = routes.trapped();
            for (int i = 0; i < conversation.steps().size(); i++) {
                String id = conversation.steps().get(i).id();
                if (trapped.contains(id)) {
                    at.report(Rule.CONVERSE_EXIT, place(i, "id"), id);
                }
            }
        }

        private Object[] place(int step, Object... deeper) {
            Object[] path = new Object[deeper.length + 4];
            System.arraycopy(steps("tasks", task, "steps", step), 0, path, 0, 4);
            System.arraycopy(deeper, 0, path, 4, deeper.length);
            return path;
        }
    }
}
