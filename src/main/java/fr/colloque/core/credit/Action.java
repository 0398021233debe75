package fr.colloque.core.credit;

import fr.colloque.core.module.Course.ActionType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A completed action as the rules see it.
 *
 * @param course      what may count once in a period: the same course is the same action
 * @param startedOn   the first day, in Paris
 * @param completedOn the last day, in Paris
 * @param countsOn    the day by which its period is found: that of completion, unless somebody
 *                    decided otherwise
 * @param settled     whether somebody decided on the day
 * @param orientation whether it was filed within a priority orientation
 * @param blocks      blocks of the certification périodique, 1 to 4
 */
public record Action(String course, LocalDate startedOn, LocalDate completedOn, LocalDate countsOn,
                     boolean settled, ActionType type, Hours hours, boolean orientation,
                     Set<Integer> blocks, Ecmec ecmec) {

    public Action {
        blocks = Set.copyOf(blocks);
    }

    /** Whether it stretches over two calendar years, and nobody has said yet where it counts. */
    public boolean ambiguous() {
        return !settled && startedOn.getYear() != completedOn.getYear();
    }

    /** The actions that count in a period, the first completed first; the same course once. */
    public static List<Action> countedIn(Period period, Collection<Action> actions) {
        Map<String, Action> once = new LinkedHashMap<>();
        actions.stream().filter(a -> period.contains(a.countsOn()))
                .sorted(Comparator.comparing(Action::countsOn)
                        .thenComparing(Action::completedOn))
                .forEach(a -> once.putIfAbsent(a.course(), a));
        return List.copyOf(once.values());
    }
}
