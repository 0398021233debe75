package fr.colloque.core.module;

import java.util.List;
import java.util.Optional;

/**
 * A branching conversation: steps, the choices that lead from one to the next, and its outcomes.
 *
 * @param start the id of the first step
 * @param steps in the author's order; ids are unique, and so are those of all choices
 */
public record Conversation(String start, List<Step> steps) {

    public Conversation {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * What the partner says or what happens, and what the doctor may choose then.
     *
     * @param choices empty where the conversation ends
     * @param outcome how it ended; nothing where it goes on
     */
    public record Step(String id, Text says, List<Choice> choices, Optional<Outcome> outcome) {
        public Step {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What the doctor may say.
     *
     * @param to     the id of the step it leads to
     * @param points what it is worth; may be negative
     * @param why    the reason, shown afterwards
     */
    public record Choice(String id, Text text, String to, int points, Text why) { }

    /** How a conversation ended: how grave that is, and in words. */
    public record Outcome(Verdict verdict, Text text) { }
}
