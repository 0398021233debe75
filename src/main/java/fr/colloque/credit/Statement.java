package fr.colloque.credit;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.Period;
import fr.colloque.core.module.Course.ActionType;
import java.util.List;
import java.util.Map;

/**
 * What the ledger holds for one doctor in one period.
 *
 * @param period null for what was completed outside every known period
 * @param hours  by type of action, in the order of the types
 */
public record Statement(Period period, List<EntryRow> entries, Map<ActionType, Hours> hours) {

    public Statement {
        entries = List.copyOf(entries);
    }
}
