package fr.colloque.core.conversation;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** All ways through a conversation at once. Works on whatever an author wrote, faults included. */
public final class Routes {

    private final Conversation conversation;

    private Routes(Conversation conversation) {
        this.conversation = conversation;
    }

    public static Routes of(Conversation conversation) {
        return new Routes(conversation);
    }

    /** The ids of the steps that one can come to, the start included. */
    public Set<String> reachable() {
        return reachableFrom(conversation.start());
    }

    /**
     * The ids of the steps from which one goes round for ever: every step ahead offers choices,
     * all of them lead somewhere, and none leads to an outcome.
     */
    public Set<String> trapped() {
        return conversation.steps().stream().map(Step::id)
                .filter(id -> reachableFrom(id).stream().flatMap(s -> conversation.step(s).stream())
                        .allMatch(this::goesOn))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean goesOn(Step step) {
        return step.outcome().isEmpty() && !step.choices().isEmpty() && step.choices().stream()
                .allMatch(choice -> conversation.step(choice.to()).isPresent());
    }

    /** The choices after which one can come back to the same step. */
    public List<Choice> circling() {
        return conversation.steps().stream().flatMap(step -> step.choices().stream()
                .filter(c -> reachableFrom(c.to()).contains(step.id()))).toList();
    }

    /**
     * The most points with which an outcome can be reached: the longest way through the graph.
     * No choice within a circle has points, so the best way needs no step twice.
     *
     * @return nothing where no outcome can be reached
     */
    public OptionalInt best() {
        Map<String, Integer> most = new HashMap<>();
        if (conversation.step(conversation.start()).isPresent()) {
            most.put(conversation.start(), 0);
        }
        for (int round = 1; round < conversation.steps().size(); round++) {
            for (Step step : conversation.steps()) {
                if (most.containsKey(step.id())) {
                    int here = most.get(step.id());
                    step.choices().stream().filter(c -> conversation.step(c.to()).isPresent())
                            .forEach(c -> most.merge(c.to(), here + c.points(), Math::max));
                }
            }
        }
        return conversation.steps().stream().filter(s -> s.outcome().isPresent())
                .filter(s -> most.containsKey(s.id())).mapToInt(s -> most.get(s.id())).max();
    }

    private Set<String> reachableFrom(String id) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            conversation.step(next.pop()).filter(step -> seen.add(step.id())).ifPresent(step ->
                    step.choices().forEach(choice -> next.push(choice.to())));
        }
        return seen;
    }
}
