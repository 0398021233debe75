package fr.colloque.credit;

import fr.colloque.catalogue.CreditRules;
import fr.colloque.core.credit.Action;
import fr.colloque.core.credit.Career;
import fr.colloque.core.credit.CertifRule;
import fr.colloque.core.credit.DpcRule;
import fr.colloque.core.credit.DpcStatus;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.Scheme;
import fr.colloque.core.credit.Share;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what a doctor's book holds, scheme by scheme and period by period. */
final class Counting {

    private static final Share NOTHING = new Share(0, 0);

    private final CreditRules rules;
    private final Book book;
    private final List<ActivityRow> declared;
    private final LocalDate today;

    Counting(CreditRules rules, Book book, List<ActivityRow> declared, LocalDate today) {
        this.rules = rules;
        this.book = book;
        this.declared = declared;
        this.today = today;
    }

    /** The DPC in the period that begins on this day; in the running one otherwise. */
    DpcStatement dpc(Optional<LocalDate> wanted) {
        Optional<Period> period = chosen(wanted);
        List<StatementLine> lines = book.lines(Scheme.DPC, r -> isIn(r.countsOn(), period));
        List<ActivityRow> elsewhere = declared.stream()
                .filter(a -> isIn(a.completedOn(), period)).toList();
        Optional<DpcRule> rule = rules.schemes().dpcOn(
                period.map(p -> today.isAfter(p.until()) ? p.until() : p.from()).orElse(today));
        return new DpcStatement(period.orElse(null), rule.map(DpcRule::version).orElse(null),
                status(rule, Book.actions(lines)), status(rule, actions(elsewhere)), lines,
                elsewhere, choices());
    }

    private static DpcStatus status(Optional<DpcRule> rule, List<Action> actions) {
        return rule.map(r -> r.status(actions))
                .orElse(new DpcStatus(Map.of(), NOTHING, NOTHING));
    }

    private static List<Action> actions(List<ActivityRow> declared) {
        return declared.stream().map(ActivityRow::action).toList();
    }

    private Optional<Period> chosen(Optional<LocalDate> wanted) {
        return wanted.flatMap(from -> rules.periods().periods().stream()
                        .filter(p -> p.from().equals(from)).findFirst())
                .or(() -> rules.periods().periodOf(today));
    }

    private boolean isIn(LocalDate day, Optional<Period> period) {
        return rules.periods().periodOf(day).equals(period);
    }

    /** The periods that hold something, and the running one. */
    private List<Period> choices() {
        Stream<LocalDate> days = Stream.concat(Stream.of(today), Stream.concat(
                book.rows(Scheme.DPC).stream().map(EntryRow::countsOn),
                declared.stream().map(ActivityRow::completedOn)));
        return days.flatMap(day -> rules.periods().periodOf(day).stream()).distinct()
                .sorted(Comparator.comparing(Period::from).reversed()).toList();
    }

    /** European credits in the same period. */
    EcmecStatement ecmec(Optional<LocalDate> wanted) {
        Optional<Period> period = chosen(wanted);
        List<StatementLine> lines = book.lines(Scheme.ECMEC, r -> isIn(r.countsOn(), period));
        return new EcmecStatement(Ecmec.sum(Book.actions(lines).stream().map(Action::ecmec)
                .toList()), lines);
    }

    /** The certification périodique in the doctor's period that begins on this day, or runs. */
    Optional<CertifStatement> certification(Career career, Optional<LocalDate> wanted) {
        return rules.schemes().certificationOn(today)
                .map(rule -> certification(rule, career, wanted));
    }

    private CertifStatement certification(CertifRule rule, Career career,
            Optional<LocalDate> wanted) {
        List<Period> begun = rule.periodsUntil(career, today).reversed();
        Period period = begun.stream().filter(p -> wanted.filter(p.from()::equals).isPresent())
                .findFirst().orElseGet(() -> begun.isEmpty() ? rule.first(career)
                        : begun.getFirst());
        Predicate<LocalDate> here = period::contains;
        List<StatementLine> lines = book.lines(Scheme.CERTIFICATION,
                r -> here.test(r.countsOn()));
        return new CertifStatement(rule, period, !begun.isEmpty(), career.practisesOn(today),
                rule.status(Book.actions(lines)), rule.status(actions(declared.stream()
                        .filter(a -> here.test(a.completedOn())).toList())), lines, begun);
    }
}
