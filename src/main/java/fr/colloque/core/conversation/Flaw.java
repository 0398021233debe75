package fr.colloque.core.conversation;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What keeps a step from doing its part in a conversation. */
public enum Flaw {

    /** No way from the start leads here. */
    UNREACHABLE,
    /** Nothing can be said here, or something that leads nowhere; and it is no end either. */
    DEAD_END,
    /** From here one goes round for ever. */
    NO_EXIT,
    /** The conversation ends here, and yet there is something to say. */
    BOTH;

    /** What is wrong with each step, in the order of the steps. */
    public static List<Set<Flaw>> of(Conversation conversation) {
        Routes routes = Routes.of(conversation);
        Set<String> reachable = routes.reachable();
        Set<String> trapped = routes.trapped();
        return conversation.steps().stream().map(step -> {
            Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
            add(flaws, UNREACHABLE, !reachable.contains(step.id()));
            add(flaws, DEAD_END, isDeadEnd(conversation, step));
            add(flaws, NO_EXIT, trapped.contains(step.id()));
            add(flaws, BOTH, step.outcome().isPresent() && !step.choices().isEmpty());
            return flaws;
        }).toList();
    }

    private static boolean isDeadEnd(Conversation conversation, Step step) {
        return step.choices().isEmpty() ? step.outcome().isEmpty() : step.choices().stream()
                .anyMatch(choice -> conversation.step(choice.to()).isEmpty());
    }

    private static void add(Set<Flaw> flaws, Flaw flaw, boolean there) {
        if (there) {
            flaws.add(flaw);
        }
    }
}
