package fr.colloque.core.conversation;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Outcome;
import fr.colloque.core.module.Conversation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as far as it has come. Knows what was said and what may be said now, and nothing
 * of what follows.
 *
 * @param visited the steps behind one, oldest first, each with the choice made there
 * @param at      the step that one is at
 */
public record Walk(Conversation conversation, List<Visited> visited, Step at) {

    /** More choices than that are no conversation any more; the path would not fit its column. */
    public static final int LONGEST = 30;

    public Walk {
        visited = List.copyOf(visited);
    }

    /** A step behind one, and what was chosen there. */
    public record Visited(Step step, Choice chosen) { }

    /** The beginning; nothing where the start of the conversation is not one of its steps. */
    public static Optional<Walk> begin(Conversation conversation) {
        return conversation.step(conversation.start())
                .map(step -> new Walk(conversation, List.of(), step));
    }

    /** The walk along these choices; nothing where one of them was not open at its time. */
    public static Optional<Walk> along(Conversation conversation, List<String> choices) {
        Optional<Walk> walk = begin(conversation);
        for (String choice : choices) {
            walk = walk.flatMap(w -> w.choose(choice));
        }
        return walk;
    }

    /** One step further; nothing where this choice is not open. */
    public Optional<Walk> choose(String choiceId) {
        return open().stream().filter(c -> c.id().equals(choiceId)).findFirst()
                .flatMap(choice -> conversation.step(choice.to()).map(next -> {
                    List<Visited> further = new ArrayList<>(visited);
                    further.add(new Visited(at, choice));
                    return new Walk(conversation, further, next);
                }));
    }

    /** One step back; the beginning stays where it is. */
    public Walk back() {
        return visited.isEmpty() ? this : new Walk(conversation,
                visited.subList(0, visited.size() - 1), visited.getLast().step());
    }

    /** What may be said now, in the author's order; nothing at the end. */
    public List<Choice> open() {
        return visited.size() < LONGEST ? at.choices() : List.of();
    }

    /** How it ended; nothing while it goes on. */
    public Optional<Outcome> outcome() {
        return at.outcome();
    }

    /** The sum of the points on the way; may be negative. */
    public int points() {
        return visited.stream().mapToInt(v -> v.chosen().points()).sum();
    }

    /** The ids of the choices made, oldest first. */
    public List<String> path() {
        return visited.stream().map(v -> v.chosen().id()).toList();
    }
}
