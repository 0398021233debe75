package fr.colloque.credit;

import fr.colloque.core.credit.Action;
import fr.colloque.core.credit.Scheme;
import fr.colloque.credit.StatementLine.State;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A doctor's entries, and which of them count. */
final class Book {

    private final List<EntryRow> rows;
    private final Set<Long> takenBack;

    Book(List<EntryRow> rows) {
        this.rows = List.copyOf(rows);
        this.takenBack = rows.stream().map(EntryRow::corrects).collect(Collectors.toSet());
    }

    List<EntryRow> rows(Scheme scheme) {
        return rows.stream().filter(r -> r.worth().scheme() == scheme).toList();
    }

    /** The lines of one scheme in one period, as they came. */
    List<StatementLine> lines(Scheme scheme, Predicate<EntryRow> inPeriod) {
        List<EntryRow> here = rows(scheme).stream().filter(inPeriod).toList();
        Set<EntryRow> counted = new HashSet<>(Action.once(
                here.stream().filter(this::stands).toList(), EntryRow::action));
        return here.stream().map(r -> new StatementLine(r, state(r, counted))).toList();
    }

    private State state(EntryRow row, Set<EntryRow> counted) {
        if (row.isCounterEntry()) {
            return State.COUNTER;
        }
        if (!stands(row)) {
            return State.TAKEN_BACK;
        }
        return counted.contains(row) ? State.COUNTED : State.REPEATED;
    }

    private boolean stands(EntryRow row) {
        return !row.isCounterEntry() && !takenBack.contains(row.id());
    }

    static List<Action> actions(List<StatementLine> lines) {
        return lines.stream().filter(StatementLine::isCounted).map(l -> l.entry().action())
                .toList();
    }
}
