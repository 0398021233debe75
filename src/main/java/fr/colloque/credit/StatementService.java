package fr.colloque.credit;

import fr.colloque.catalogue.Library;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.Period;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The door to a doctor's own statement, "according to the actions recorded here". */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class StatementService {

    @Inject
    LedgerEntries entries;
    @Inject
    Library library;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** The statement of the period that is running; empty hours where nothing is recorded. */
    @Transactional
    public Statement present() {
        Optional<Period> running = library.current().credit().periods().periodOf(clock.instant());
        return mine().stream().filter(s -> s.period() != null
                        && Optional.of(s.period()).equals(running)).findFirst()
                .orElseGet(() -> new Statement(running.orElse(null), List.of(), Map.of()));
    }

    /** The statements of every period with entries, the latest first. */
    @Transactional
    public List<Statement> mine() {
        Map<Optional<Period>, List<EntryRow>> byPeriod = entries.of(signedIn.accountId()).stream()
                .collect(Collectors.groupingBy(
                        e -> library.current().credit().periods().periodOf(e.completedAt())));
        List<Statement> statements = new ArrayList<>();
        byPeriod.forEach((period, rows) -> statements.add(
                new Statement(period.orElse(null), rows, hours(rows))));
        statements.sort(Comparator.comparing(
                s -> s.entries().getFirst().completedAt(), Comparator.reverseOrder()));
        return List.copyOf(statements);
    }

    private static Map<ActionType, Hours> hours(List<EntryRow> rows) {
        Map<ActionType, Hours> hours = new EnumMap<>(ActionType.class);
        rows.forEach(r -> hours.merge(r.actionType(), r.hours(), Hours::plus));
        return hours;
    }
}
