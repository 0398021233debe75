package fr.colloque.credit;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an entry is to say instead. What its scheme does not count is left out.
 *
 * @param countsOn a day from the first to the last of the action; by it the period is found
 */
public record Correction(ActionType type, Hours hours, boolean orientation, Set<Integer> blocks,
                         LocalDate countsOn) {

    public Correction {
        blocks = Set.copyOf(blocks);
    }
}
