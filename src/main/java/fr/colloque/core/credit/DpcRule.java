package fr.colloque.core.credit;

import static fr.colloque.core.module.Course.ActionType.HORS_DPC;
import static fr.colloque.core.module.Course.ActionType.INTEGRE;

import fr.colloque.core.module.Course.ActionType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the individual route of the DPC asks of a period.
 *
 * @param types             how many types of action
 * @param orientations      how many actions within a national priority orientation
 * @param typesOfIntegrated how many types an integrated programme counts for at least
 */
public record DpcRule(RuleVersion version, int types, int orientations, int typesOfIntegrated)
        implements RuleVersion.Versioned {

    /**
     * What these actions come to.
     *
     * @param counted the actions of one period, each course once
     */
    public DpcStatus status(Collection<Action> counted) {
        Map<ActionType, Hours> hours = new EnumMap<>(ActionType.class);
        counted.forEach(a -> hours.merge(a.type(), a.hours(), Hours::plus));
        int single = (int) hours.keySet().stream()
                .filter(type -> type != INTEGRE && type != HORS_DPC).count();
        int together = hours.containsKey(INTEGRE) ? Math.max(single, typesOfIntegrated) : single;
        int oriented = (int) counted.stream()
                .filter(a -> a.orientation() && a.type() != HORS_DPC).count();
        return new DpcStatus(hours, new Share(together, types), new Share(oriented, orientations));
    }
}
