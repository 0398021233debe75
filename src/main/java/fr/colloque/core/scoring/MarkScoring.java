package fr.colloque.core.scoring;

import java.util.HashSet;
import java.util.Set;

/** Scores marked words. */
public final class MarkScoring {

    private MarkScoring() {
    }

    /** F1 = 2·|S∩D| / (|S|+|D|), S without the accepted words; 1 where both are empty. */
    public static Score score(MarkKey key, Answer.Marked answer) {
        return f1(answer.words(), key.accepted(), key.decisive());
    }

    /** The same on anything that can be marked. */
    static <T> Score f1(Set<T> marked, Set<T> accepted, Set<T> decisive) {
        Set<T> selected = new HashSet<>(marked);
        selected.removeAll(accepted);
        int sizes = selected.size() + decisive.size();
        if (sizes == 0) {
            return Score.FULL;
        }
        selected.retainAll(decisive);
        return Score.share(2 * selected.size(), sizes);
    }
}
