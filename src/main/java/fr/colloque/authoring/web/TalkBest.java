package fr.colloque.authoring.web;

import fr.colloque.core.conversation.Routes;
import fr.colloque.core.module.Conversation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the ways through a conversation that give the most points.
 *
 * @param choices the place of the choice to make, by the place of its step
 */
record TalkBest(Map<Integer, Integer> choices) {

    static TalkBest of(Conversation talk) {
        Map<Integer, Integer> way = new HashMap<>();
        Optional<Conversation.Step> at = talk.step(talk.start());
        while (at.isPresent() && at.get().outcome().isEmpty()) {
            int place = talk.steps().indexOf(at.get());
            Optional<Integer> choice = best(talk, at.get());
            if (choice.isEmpty() || way.putIfAbsent(place, choice.get()) != null) {
                break;
            }
            at = talk.step(at.get().choices().get(choice.get()).to());
        }
        return new TalkBest(way);
    }

    private static Optional<Integer> best(Conversation talk, Conversation.Step step) {
        Optional<Integer> best = Optional.empty();
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < step.choices().size(); i++) {
            Conversation.Choice choice = step.choices().get(i);
            OptionalInt rest = Routes.of(new Conversation(choice.to(), talk.steps())).best();
            if (rest.isPresent() && choice.points() + rest.getAsInt() > most) {
                most = choice.points() + rest.getAsInt();
                best = Optional.of(i);
            }
        }
        return best;
    }

    boolean goesAlong(int step, int choice) {
        return Integer.valueOf(choice).equals(choices.get(step));
    }
}
