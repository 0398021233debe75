package fr.colloque.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.catalogue.CreditRules;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.Career;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.DatedCredit;
import fr.colloque.core.credit.DpcRule;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.credit.RuleVersion;
import fr.colloque.core.credit.Scheme;
import fr.colloque.core.credit.Schemes;
import fr.colloque.core.credit.Worth;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.PeriodReader;
import fr.colloque.core.source.SchemeReader;
import fr.colloque.credit.StatementLine.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The edges at which a completed action could be counted in the wrong period, twice or not at all,
 * with the published tables of periods and rules. Each edge and the test that holds it:
 * <table>
 * <caption>Edges</caption>
 * <tr><td>31 December 23:30 and 1 January 00:30 in Paris<td>{@link #midnightIsThatOfParis}
 * <tr><td>boundaries inclusive, summer time<td>{@code PeriodTableTest}, {@code CreditRulesTest}
 * <tr><td>completion and issue in different years<td>{@link #issueInAnotherYearChangesNothing}
 * <tr><td>a session over two years<td>{@link #aStraddlingSessionIsAmbiguousUntilDecided}
 * <tr><td>the provisional row<td>{@link #theProvisionalPeriodSaysSo}
 * <tr><td>no row for a day<td>{@link #outsideOfEveryPeriodNothingIsCountedAndNothingIsLost}
 * <tr><td>the same course again<td>{@link #theSameCourseCountsOnceInEachPeriod}
 * <tr><td>another version of a scheme<td>{@link #aNewVersionInThePeriodSplitsNothing}
 * <tr><td>two types, one orientation, integrated<td>{@code CreditRulesTest}
 * <tr><td>correction after issue<td>{@link #aCorrectionTakesThePlaceOfTheEntry}
 * <tr><td>an accreditation that ended<td>{@link #anAccreditationCountsToItsLastDay}
 * <tr><td>retirement and return<td>{@link #retirementAndReturnMoveNothing}
 * <tr><td>nine and six years, later registration<td>{@code CreditRulesTest}
 * <tr><td>a change of what the course counts for<td>{@link #aChangeCountsFromItsDayInParis}
 * </table>
 */
class PeriodEdgesTest {

    private static final Text NOTHING = new Text("", "");
    private static final CreditRules RULES = new CreditRules(
            PeriodReader.read(PeriodReader.FILE, text(PeriodReader.FILE)).value().orElseThrow(),
            SchemeReader.read(SchemeReader.FILE, text(SchemeReader.FILE)).value().orElseThrow(),
            List.of());
    private static final Note COMPLETED = new Note("completed", null, Instant.EPOCH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CourseCredit credit(ActionType type, String reference,
            Accreditation accreditation) {
        return new CourseCredit(new CreditData(type, Format.NON_PRESENTIEL,
                Optional.ofNullable(reference), Optional.empty(), Set.of(3)), Optional.empty(),
                Optional.empty(), Optional.ofNullable(accreditation));
    }

    private static List<Worth> worth(Schemes schemes, Accreditation accreditation, String moment) {
        return Worth.of(credit(ActionType.FC, null, accreditation), schemes,
                Hours.ofMinutes(90), PeriodTable.dayOf(Instant.parse(moment)));
    }

    private static EntryRow entry(long id, String course, String began, String completed) {
        return new EntryRow(id, new Completed(1, id, course, 1, Instant.parse(began),
                Instant.parse(completed)), worth(RULES.schemes(), null, completed).getFirst(),
                null, 0, 0, COMPLETED);
    }

    private static EntryRow decided(EntryRow row, LocalDate day) {
        return new EntryRow(row.id(), row.completed(), row.worth(), day, 0, 0, row.note());
    }

    private static Counting counting(CreditRules rules, EntryRow... rows) {
        return new Counting(rules, new Book(Arrays.asList(rows)), List.of(), TODAY);
    }

    private static List<State> in(String period, EntryRow... rows) {
        return counting(RULES, rows).dpc(Optional.of(LocalDate.parse(period))).lines().stream()
                .map(StatementLine::state).toList();
    }

    @ParameterizedTest(name = "completed at {0}: period of {1}")
    @CsvSource({"2025-12-31T22:30:00Z, 2023-01-01", "2025-12-31T23:30:00Z, 2026-01-01"})
    void midnightIsThatOfParis(String completed, String period) {
        EntryRow row = entry(1, "a", completed, completed);
        assertThat(in(period, row)).containsExactly(State.COUNTED);
        assertThat(in(period.equals("2023-01-01") ? "2026-01-01" : "2023-01-01", row)).isEmpty();
    }

    @Test
    void issueInAnotherYearChangesNothing() {
        EntryRow enteredLate = new EntryRow(1, new Completed(1, 1, "a", 1,
                Instant.parse("2025-12-01T08:00:00Z"), Instant.parse("2025-12-31T22:30:00Z")),
                worth(RULES.schemes(), null, "2025-12-31T22:30:00Z").getFirst(), null, 0, 0,
                new Note("completed", null, Instant.parse("2026-01-14T09:00:00Z")));
        assertThat(in("2023-01-01", enteredLate)).containsExactly(State.COUNTED);
        assertThat(in("2026-01-01", enteredLate)).isEmpty();
    }

    @Test
    void aStraddlingSessionIsAmbiguousUntilDecided() {
        EntryRow session = entry(1, "a", "2025-12-30T09:00:00Z", "2026-01-02T09:00:00Z");
        assertThat(session.action().ambiguous()).isTrue();
        assertThat(in("2026-01-01", session)).containsExactly(State.COUNTED);
        EntryRow settled = decided(session, LocalDate.of(2025, 12, 30));
        assertThat(settled.action().ambiguous()).isFalse();
        assertThat(in("2023-01-01", settled)).containsExactly(State.COUNTED);
        assertThat(in("2026-01-01", settled)).isEmpty();
    }

    @Test
    void theProvisionalPeriodSaysSo() {
        Period running = counting(RULES).dpc(Optional.empty()).period();
        assertThat(running.provisional()).isTrue();
        assertThat(running.note().fr()).contains("provisoire");
        assertThat(RULES.periods().periodOf(LocalDate.of(2025, 12, 31)).orElseThrow()
                .provisional()).isFalse();
    }

    @ParameterizedTest(name = "completed at {0}")
    @CsvSource({"2016-12-31T22:59:59Z", "2028-12-31T23:00:00Z"})
    void outsideOfEveryPeriodNothingIsCountedAndNothingIsLost(String completed) {
        EntryRow row = entry(1, "a", completed, completed);
        assertThat(RULES.periods().periodOf(row.countsOn())).isEmpty();
        for (Period period : RULES.periods().periods()) {
            assertThat(in(period.from().toString(), row)).isEmpty();
        }
        assertThat(new Book(List.of(row)).rows(Scheme.DPC)).containsExactly(row);
    }

    @Test
    void theSameCourseCountsOnceInEachPeriod() {
        EntryRow before = entry(1, "a", "2025-03-01T09:00:00Z", "2025-03-02T09:00:00Z");
        EntryRow first = entry(2, "a", "2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z");
        EntryRow again = entry(3, "a", "2026-09-01T09:00:00Z", "2026-09-02T09:00:00Z");
        assertThat(in("2023-01-01", again, first, before)).containsExactly(State.COUNTED);
        assertThat(in("2026-01-01", again, first, before))
                .containsExactly(State.REPEATED, State.COUNTED);
    }

    @Test
    void aNewVersionInThePeriodSplitsNothing() {
        DpcRule until = RULES.schemes().dpc().getFirst();
        LocalDate last = LocalDate.of(2026, 6, 30);
        Schemes changed = new Schemes(List.of(version(until, "dpc-1", until.version().from(),
                last), version(until, "dpc-2", last.plusDays(1), null)),
                RULES.schemes().certification(), RULES.schemes().ecmec(), List.of());
        EntryRow old = entered(1, "a", changed, "2026-06-30T21:59:59Z");
        EntryRow young = entered(2, "b", changed, "2026-06-30T22:00:00Z");
        assertThat(old.worth().version()).isEqualTo("dpc-1");
        assertThat(young.worth().version()).isEqualTo("dpc-2");
        assertThat(counting(new CreditRules(RULES.periods(), changed, List.of()), young, old)
                .dpc(Optional.empty()).recorded().hours())
                .containsEntry(ActionType.FC, Hours.ofMinutes(180));
    }

    private static DpcRule version(DpcRule rule, String id, LocalDate from, LocalDate until) {
        return new DpcRule(new RuleVersion(id, from, Optional.ofNullable(until), NOTHING,
                NOTHING), rule.types(), rule.orientations(), rule.typesOfIntegrated());
    }

    private static EntryRow entered(long id, String course, Schemes schemes, String completed) {
        return new EntryRow(id, new Completed(1, id, course, 1, Instant.parse(completed),
                Instant.parse(completed)), worth(schemes, null, completed).getFirst(), null, 0,
                0, COMPLETED);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheEntry() {
        EntryRow wrong = entry(1, "a", "2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z");
        Note why = new Note("Type mal saisi", 7L, Instant.parse("2026-05-01T09:00:00Z"));
        EntryRow counter = new EntryRow(2, wrong.completed(), wrong.worth().negated(), null, 1,
                0, why);
        EntryRow right = new EntryRow(3, wrong.completed(), wrong.worth().corrected(
                ActionType.EPP, Hours.ofMinutes(60), false, Set.of()), null, 0, 1, why);
        assertThat(in("2026-01-01", right, counter, wrong))
                .containsExactly(State.COUNTED, State.COUNTER, State.TAKEN_BACK);
        assertThat(counting(RULES, right, counter, wrong).dpc(Optional.empty()).recorded()
                .hours()).containsOnlyKeys(ActionType.EPP)
                .containsEntry(ActionType.EPP, Hours.ofMinutes(60));
    }

    @ParameterizedTest(name = "completed at {0}: {1}")
    @CsvSource({"2026-01-31T22:59:59Z, false", "2026-01-31T23:00:00Z, true",
        "2026-06-30T21:59:59Z, true", "2026-06-30T22:00:00Z, false"})
    void anAccreditationCountsToItsLastDay(String completed, boolean counted) {
        Accreditation given = new Accreditation("LEE/1", 90, Ecmec.of("1.5"),
                LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 30));
        assertThat(worth(RULES.schemes(), given, completed).stream()
                .anyMatch(worth -> worth.scheme() == Scheme.ECMEC)).isEqualTo(counted);
    }

    @Test
    void retirementAndReturnMoveNothing() {
        EntryRow row = new EntryRow(1, new Completed(1, 1, "a", 1,
                Instant.parse("2026-07-01T09:00:00Z"), Instant.parse("2026-07-01T10:00:00Z")),
                worth(RULES.schemes(), null, "2026-07-01T10:00:00Z").get(1), null, 0, 0,
                COMPLETED);
        Career away = new Career(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 1)),
                Optional.of(LocalDate.of(2026, 9, 1)));
        Career always = new Career(Optional.empty(), Optional.empty(), Optional.empty());
        CertifStatement shown = counting(RULES, row).certification(away, Optional.empty())
                .orElseThrow();
        assertThat(shown.period()).isEqualTo(counting(RULES, row)
                .certification(always, Optional.empty()).orElseThrow().period());
        assertThat(shown.practises()).isTrue();
        assertThat(shown.recorded().get(3).recorded()).isEqualTo(1);
    }

    @ParameterizedTest(name = "completed at {0}: {1}")
    @CsvSource({"2026-12-31T22:59:59Z, FC", "2026-12-31T23:00:00Z, EPP"})
    void aChangeCountsFromItsDayInParis(String completed, ActionType type) {
        List<DatedCredit> changes = List.of(
                new DatedCredit(2, LocalDate.of(2027, 1, 1), credit(ActionType.EPP, "9.1", null)),
                new DatedCredit(1, LocalDate.of(2026, 2, 1), credit(ActionType.FC, null, null)));
        assertThat(DatedCredit.on(changes, PeriodTable.dayOf(Instant.parse(completed)))
                .orElseThrow().credit().data().type()).isEqualTo(type);
    }
}
