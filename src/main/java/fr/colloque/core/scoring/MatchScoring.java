package fr.colloque.core.scoring;

import fr.colloque.core.module.Task;

/** Scores items matched with targets. */
public final class MatchScoring {

    private MatchScoring() {
    }

    /** right pairs / items; an item without a target is no right pair. */
    public static Score score(Task.Match key, Answer.Matched answer) {
        int right = (int) key.items().stream()
                .filter(item -> item.target().equals(answer.targets().get(item.id()))).count();
        return Score.share(right, key.items().size());
    }
}
