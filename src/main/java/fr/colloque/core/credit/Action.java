package fr.colloque.core.credit;

import fr.colloque.core.module.Course.ActionType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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

    private static final Comparator<Action> FIRST_COMPLETED =
            Comparator.comparing(Action::countsOn).thenComparing(Action::completedOn);

    public Action {
        blocks = Set.copyOf(blocks);
    }

    /** Whether it stretches over two calendar years, and nobody has said yet where it counts. */
    public boolean ambiguous() {
        return !settled && startedOn.getYear() != completedOn.getYear();
    }

    /** The actions that count in a period, the first completed first; the same course once. */
    public static List<Action> countedIn(Period period, Collection<Action> actions) {
        return once(actions.stream().filter(a -> period.contains(a.countsOn())).toList(),
                Function.identity());
    }

    /** Of the actions of one period those that count: of the same course the first. */
    public static <T> List<T> once(Collection<T> ofOnePeriod, Function<T, Action> action) {
        Map<String, T> once = new LinkedHashMap<>();
        ofOnePeriod.stream().sorted(Comparator.comparing(action, FIRST_COMPLETED))
                .forEach(a -> once.putIfAbsent(action.apply(a).course(), a));
        return List.copyOf(once.values());
    }
}
