package fr.colloque.credit;

import fr.colloque.core.credit.Ecmec;
import java.util.List;

/** European credits recorded for a doctor in one period, under valid accreditations only. */
public record EcmecStatement(Ecmec credits, List<StatementLine> lines) {

    public EcmecStatement {
        lines = List.copyOf(lines);
    }
}
