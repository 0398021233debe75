package fr.colloque.credit;

import fr.colloque.core.credit.DpcStatus;
import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.RuleVersion;
import java.util.List;

/**
 * What is recorded for a doctor in one period of the DPC.
 *
 * @param period   null for what was completed outside every known period
 * @param rule     by which it is counted; null where none is known
 * @param recorded what the ledger comes to
 * @param declared what the activities declared by the doctor come to, apart
 * @param periods  those that can be looked at, the latest first
 */
public record DpcStatement(Period period, RuleVersion rule, DpcStatus recorded,
                           DpcStatus declared, List<StatementLine> lines,
                           List<ActivityRow> activities, List<Period> periods) {

    public DpcStatement {
        lines = List.copyOf(lines);
        activities = List.copyOf(activities);
        periods = List.copyOf(periods);
    }
}
