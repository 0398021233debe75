package fr.colloque.core.scoring;

import java.util.HashSet;
import java.util.Set;

/** Scores marked words. */
public final class MarkScoring {

    private MarkScoring() {
    }

    /** F1 = 2·|S∩D| / (|S|+|D|), S without the accepted words; 1 where both are empty. */
    public static Score score(MarkKey key, Answer.Marked answer) {
        Set<Integer> selected = new HashSet<>(answer.words());
        selected.removeAll(key.accepted());
        int sizes = selected.size() + key.decisive().size();
        if (sizes == 0) {
            return Score.FULL;
        }
        selected.retainAll(key.decisive());
        return Score.share(2 * selected.size(), sizes);
    }
}
