package fr.colloque.core.credit;

import fr.colloque.core.module.Course.ActionType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the actions recorded in a period come to; never whether a duty is fulfilled.
 *
 * @param hours        by type of action, in the order of the types
 * @param types        different types of action
 * @param orientations actions within a priority orientation
 */
public record DpcStatus(Map<ActionType, Hours> hours, Share types, Share orientations) {

    public DpcStatus {
        Map<ActionType, Hours> ordered = new EnumMap<>(ActionType.class);
        ordered.putAll(hours);
        hours = Collections.unmodifiableMap(ordered);
    }

    /** Whether the rule asks for something that is not recorded. */
    public boolean asksMore() {
        return types.missing() + orientations.missing() > 0;
    }
}
