package fr.colloque.core.scoring;

import fr.colloque.core.conversation.Routes;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation;
import java.util.OptionalInt;

/** Scores a conversation. */
public final class ConverseScoring {

    private ConverseScoring() {
    }

    /** max(0, points on the way) / best points that reach an outcome; 0 before an outcome. */
    public static Score score(Conversation key, Answer.Conversed answer) {
        OptionalInt best = Routes.of(key).best();
        int points = Walk.along(key, answer.choices()).filter(w -> w.outcome().isPresent())
                .map(Walk::points).orElse(0);
        return best.isEmpty() || best.getAsInt() <= 0 ? Score.ZERO
                : Score.share(Math.min(points, best.getAsInt()), best.getAsInt());
    }
}
