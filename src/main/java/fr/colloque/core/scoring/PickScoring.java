package fr.colloque.core.scoring;

import fr.colloque.core.module.Task;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores picked options, of a question or of rules. */
public final class PickScoring {

    private PickScoring() {
    }

    /** Rules: max(0, (right picked − wrong picked) / right options). */
    public static Score score(Task.Rule key, Answer.Picked answer) {
        return several(key.right(), answer.options());
    }

    /** One option: 1 or 0. Several: max(0, (right picked − wrong picked) / right options). */
    public static Score score(Task.Choose key, Answer.Picked answer) {
        Set<String> right = key.options().stream().filter(Task.Option::right)
                .map(Task.Option::id).collect(Collectors.toSet());
        if (key.several()) {
            return several(right, answer.options());
        }
        return answer.options().equals(right) ? Score.FULL : Score.ZERO;
    }

    private static Score several(Set<String> right, Set<String> picked) {
        int hits = (int) picked.stream().filter(right::contains).count();
        return Score.share(hits - (picked.size() - hits), right.size());
    }
}
