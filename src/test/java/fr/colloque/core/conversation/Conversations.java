package fr.colloque.core.conversation;

import static fr.colloque.Samples.text;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Outcome;
import fr.colloque.core.module.Conversation.Step;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;

/** Conversations for tests, sound and otherwise. */
public final class Conversations {

    private Conversations() { }

    /**
     * A patient insists: stay calm (2 points) or lose one’s temper (−1), then thank (1), explain
     * (2) or hear it all again (0). The best way has 4 points.
     */
    public static Conversation aShortOne() {
        return new Conversation("start", List.of(
                step("start", choice("calm", "insists", 2), choice("snap", "insists", -1),
                        choice("leave", "broken", 0)),
                step("insists", choice("thank", "understood", 1),
                        choice("explain", "understood", 2), choice("listen", "insists", 0)),
                end("understood", Verdict.NONE), end("broken", Verdict.CAUTION)));
    }

    /** Two points for every round, one for the end. */
    public static Conversation aGenerousCircle() {
        return new Conversation("start", List.of(
                step("start", choice("again", "start", 2), choice("end", "done", 1)),
                end("done", Verdict.NONE)));
    }

    /** Ends, but with no more than nothing. */
    public static Conversation aFruitlessOne() {
        return new Conversation("start", List.of(
                step("start", choice("end", "done", 0), choice("break", "done", -2)),
                end("done", Verdict.BREACH)));
    }

    /** Goes round for ever. */
    public static Conversation anEndlessOne() {
        return new Conversation("start", List.of(step("start", choice("again", "start", 1))));
    }

    static Step step(String id, Choice... choices) {
        return new Step(id, text(id), List.of(choices), Optional.empty());
    }

    static Step end(String id, Verdict verdict) {
        return new Step(id, text(id), List.of(), Optional.of(new Outcome(verdict, text(id))));
    }

    static Choice choice(String id, String to, int points) {
        return new Choice(id, text(id), to, points, text("Parce que"));
    }
}
