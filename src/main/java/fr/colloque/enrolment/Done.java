package fr.colloque.enrolment;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What a doctor has done in a course so far.
 *
 * @param units the units done, of any revision of their modules
 * @param time  the time measured at each unit; those without any may be missing
 */
public record Done(Set<Unit> units, Map<Unit, Duration> time) {

    /** Nothing yet. */
    public static final Done NOTHING = new Done(Set.of(), Map.of());

    public Done {
        units = Set.copyOf(units);
        time = Map.copyOf(time);
    }

    /** The time measured at all units together. */
    public Duration measured() {
        return time.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** The time measured at one unit. */
    public Duration at(Unit unit) {
        return time.getOrDefault(unit, Duration.ZERO);
    }
}
