package fr.colloque.core.scoring;

import fr.colloque.core.module.Task;
import java.util.List;

/** Scores actions put in order. */
public final class OrderScoring {

    private OrderScoring() {
    }

    /** 1 − inversions / (n·(n − 1)/2): the share of pairs in the right order (Kendall). */
    public static Score score(Task.Order key, Answer.Ordered answer) {
        List<Integer> places = key.actions().stream()
                .map(action -> answer.actions().indexOf(action.id())).toList();
        int pairs = 0;
        int right = 0;
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                pairs++;
                right += places.get(first) < places.get(second) ? 1 : 0;
            }
        }
        return pairs == 0 ? Score.FULL : Score.share(right, pairs);
    }
}
