package fr.colloque.credit;

import fr.colloque.core.credit.CertifRule;
import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.Share;
import java.util.List;
import java.util.Map;

/**
 * What is recorded for a doctor in one period of the certification périodique.
 *
 * @param period    the one that is shown, or the first where none has begun yet
 * @param begun     whether it has
 * @param practises whether the doctor practises today, as far as was told
 * @param recorded  by number of block, from the ledger
 * @param declared  by number of block, from the activities declared by the doctor, apart
 * @param periods   those that have begun, the latest first
 */
public record CertifStatement(CertifRule rule, Period period, boolean begun, boolean practises,
                              Map<Integer, Share> recorded, Map<Integer, Share> declared,
                              List<StatementLine> lines, List<Period> periods) {

    public CertifStatement {
        lines = List.copyOf(lines);
        periods = List.copyOf(periods);
    }
}
