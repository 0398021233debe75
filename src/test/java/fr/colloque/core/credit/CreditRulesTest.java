package fr.colloque.core.credit;

import static fr.colloque.core.credit.PeriodTable.dayOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.credit.CertifRule.Begin;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts in which period, and what a rule still asks. */
class CreditRulesTest {

    private static final Text NOTHING = new Text("", "");
    private static final RuleVersion VERSION = new RuleVersion("v", LocalDate.of(2017, 1, 1),
            Optional.empty(), NOTHING, NOTHING);
    private static final DpcRule DPC = new DpcRule(VERSION, 2, 1, 2);
    private static final CertifRule CERTIFICATION = new CertifRule(VERSION,
            LocalDate.of(2023, 1, 1), LocalDate.of(2031, 12, 31), 6, Begin.FOLLOWING_JANUARY, 2,
            Collections.nCopies(4, NOTHING));
    private static final EcmecRule ECMEC = new EcmecRule(VERSION, 30);
    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1),
            LocalDate.of(2028, 12, 31), true, NOTHING, NOTHING);
    private static final Career FROM_THE_BEGINNING = new Career(Optional.empty(),
            Optional.empty(), Optional.empty());

    private static Action action(String course, ActionType type, String day) {
        return action(course, type, day, day, false);
    }

    private static Action action(String course, ActionType type, String started,
            String completed, boolean orientation) {
        LocalDate until = LocalDate.parse(completed);
        return new Action(course, LocalDate.parse(started), until, until, false, type,
                Hours.ofMinutes(60), orientation, Set.of(), Ecmec.NONE);
    }

    private static Action inBlocks(String course, Integer... blocks) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new Action(course, day, day, day, false, ActionType.FC, Hours.ofMinutes(60), false,
                Set.of(blocks), Ecmec.NONE);
    }

    @ParameterizedTest(name = "{0} is {1} in Paris")
    @CsvSource({"2025-12-31T22:30:00Z, 2025-12-31", "2025-12-31T23:30:00Z, 2026-01-01",
        "2028-12-31T22:59:59.999999Z, 2028-12-31", "2028-12-31T23:00:00Z, 2029-01-01",
        "2026-06-30T21:59:59Z, 2026-06-30", "2026-06-30T22:00:00Z, 2026-07-01"})
    void aDayBeginsAndEndsInParis(Instant moment, LocalDate day) {
        assertThat(dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest(name = "completed on {0}: {1}")
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2028-12-31, 1", "2029-01-01, 0"})
    void bothDaysOfAPeriodBelongToIt(String day, int counted) {
        assertThat(Action.countedIn(PERIOD, List.of(action("a", ActionType.FC, day))))
                .hasSize(counted);
    }

    @Test
    void theSameCourseCountsOnceInAPeriodTheFirstTime() {
        Action again = action("a", ActionType.FC, "2027-05-05");
        Action first = action("a", ActionType.FC, "2026-05-05");
        Action before = action("a", ActionType.FC, "2025-05-05");
        assertThat(Action.countedIn(PERIOD, List.of(again, first, before)))
                .containsExactly(first);
        assertThat(DPC.status(Action.countedIn(PERIOD, List.of(again, first))).hours())
                .containsEntry(ActionType.FC, Hours.ofMinutes(60));
    }

    @ParameterizedTest(name = "begun {0}, completed {1}: ambiguous {2}")
    @CsvSource({"2025-12-31, 2026-01-01, true", "2026-01-01, 2026-12-31, false",
        "2024-02-01, 2026-01-31, true"})
    void aSessionOverTwoYearsIsAmbiguousUntilSomebodyDecides(String begun, String completed,
            boolean ambiguous) {
        Action session = action("a", ActionType.FC, begun, completed, false);
        Action decided = new Action("a", session.startedOn(), session.completedOn(),
                session.startedOn(), true, ActionType.FC, session.hours(), false, Set.of(),
                Ecmec.NONE);
        assertThat(session.ambiguous()).isEqualTo(ambiguous);
        assertThat(decided.ambiguous()).isFalse();
        assertThat(Action.countedIn(PERIOD, List.of(session))).hasSize(1);
        assertThat(Action.countedIn(PERIOD, List.of(decided))).hasSize(ambiguous ? 0 : 1);
    }

    @ParameterizedTest(name = "{0}: {1} types recorded, {2} missing")
    @CsvSource({"'', 0, 2", "FC, 1, 1", "FC FC, 1, 1", "FC EPP, 2, 0", "FC EPP GDR, 3, 0",
        "INTEGRE, 2, 0", "FC INTEGRE, 2, 0", "HORS_DPC, 0, 2", "FC HORS_DPC, 1, 1",
        "HORS_DPC INTEGRE, 2, 0"})
    void anIntegratedProgrammeCountsForTwoTypes(String types, int recorded, int missing) {
        List<Action> actions = Stream.of(types.split(" ")).filter(t -> !t.isEmpty())
                .map(t -> action(t, ActionType.valueOf(t), "2026-02-02")).toList();
        DpcStatus status = DPC.status(actions);
        assertThat(status.types()).isEqualTo(new Share(recorded, 2));
        assertThat(status.types().missing()).isEqualTo(missing);
    }

    @Test
    void aRuleAsksForAPriorityOrientationUntilOneIsRecorded() {
        Action outside = action("a", ActionType.HORS_DPC, "2026-02-02", "2026-02-02", true);
        Action within = action("b", ActionType.INTEGRE, "2026-02-02", "2026-02-02", true);
        assertThat(DPC.status(List.of(outside)).orientations().missing()).isEqualTo(1);
        assertThat(DPC.status(List.of(outside, within)).orientations().missing()).isZero();
        assertThat(DPC.status(List.of(outside, within)).asksMore()).isFalse();
        assertThat(DPC.status(List.of(action("c", ActionType.INTEGRE, "2026-02-02"))).asksMore())
                .isTrue();
    }

    @ParameterizedTest(name = "registered {0}, on {1}: {2} to {3}")
    @CsvSource({", 2022-12-31, , ", ", 2023-01-01, 2023-01-01, 2031-12-31",
        ", 2031-12-31, 2023-01-01, 2031-12-31", ", 2032-01-01, 2032-01-01, 2037-12-31",
        ", 2038-01-01, 2038-01-01, 2043-12-31", "2019-05-01, 2026-01-01, 2023-01-01, 2031-12-31",
        "2023-01-01, 2026-01-01, 2023-01-01, 2031-12-31", "2023-01-02, 2023-12-31, , ",
        "2023-01-02, 2024-01-01, 2024-01-01, 2029-12-31",
        "2024-05-15, 2030-12-31, 2025-01-01, 2030-12-31",
        "2024-05-15, 2031-01-01, 2031-01-01, 2036-12-31"})
    void theFirstPeriodLastsNineYearsForWhoPractisedAlreadyAndSixForOthers(LocalDate registered,
            LocalDate day, String from, String until) {
        Career career = new Career(Optional.ofNullable(registered), Optional.empty(),
                Optional.empty());
        Optional<Period> period = CERTIFICATION.periodOf(career, day);
        assertThat(period.map(p -> p.from().toString()).orElse(null)).isEqualTo(from);
        assertThat(period.map(p -> p.until().toString()).orElse(null)).isEqualTo(until);
    }

    @Test
    void whenALaterRegistrationBeginsIsData() {
        CertifRule atOnce = new CertifRule(VERSION, LocalDate.of(2023, 1, 1),
                LocalDate.of(2031, 12, 31), 6, Begin.REGISTRATION, 2, List.of());
        Career career = new Career(Optional.of(LocalDate.of(2024, 5, 15)), Optional.empty(),
                Optional.empty());
        assertThat(atOnce.first(career).from()).isEqualTo("2024-05-15");
        assertThat(atOnce.first(career).until()).isEqualTo("2030-05-14");
        assertThat(CERTIFICATION.first(career).from()).isEqualTo("2025-01-01");
    }

    @ParameterizedTest(name = "stopped {0}, returned {1}, on {2}: practises {3}")
    @CsvSource({", , 2026-06-01, true", "2026-06-01, , 2026-05-31, true",
        "2026-06-01, , 2026-06-01, false", "2026-06-01, 2027-01-01, 2026-12-31, false",
        "2026-06-01, 2027-01-01, 2027-01-01, true"})
    void aStopAndAReturnMoveNoPeriod(LocalDate stopped, LocalDate returned, LocalDate day,
            boolean practises) {
        Career career = new Career(Optional.empty(), Optional.ofNullable(stopped),
                Optional.ofNullable(returned));
        assertThat(career.practisesOn(day)).isEqualTo(practises);
        assertThat(CERTIFICATION.periodOf(career, day))
                .isEqualTo(CERTIFICATION.periodOf(FROM_THE_BEGINNING, day)).isPresent();
    }

    @ParameterizedTest(name = "registered {0}, stopped {1}, returned {2}")
    @CsvSource({", , 2027-01-01", ", 2026-06-01, 2026-06-01", "2026-06-02, 2026-06-01, "})
    void aReturnComesAfterAStopAndAStopAfterTheRegistration(LocalDate registered,
            LocalDate stopped, LocalDate returned) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Career(
                Optional.ofNullable(registered), Optional.ofNullable(stopped),
                Optional.ofNullable(returned)));
    }

    @Test
    void anActionCountsInEachOfItsBlocks() {
        List<Action> actions = Arrays.asList(inBlocks("a", 3), inBlocks("b", 1, 3),
                inBlocks("c", 3));
        assertThat(CERTIFICATION.status(actions)).containsOnlyKeys(1, 2, 3, 4)
                .containsEntry(1, new Share(1, 2)).containsEntry(2, new Share(0, 2))
                .containsEntry(3, new Share(3, 2)).containsEntry(4, new Share(0, 2));
        assertThat(CERTIFICATION.status(actions).get(3).counted()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} accredited minutes, at most {1}: {2}")
    @CsvSource({"29, 9, ", "30, 9, 0.5", "59, 9, 0.5", "60, 9, 1.0", "89, 9, 1.0", "90, 9, 1.5",
        "240, 3, 3.0"})
    void europeanCreditsAreTheAccreditedMinutesDownToTheHalf(int minutes, String most,
            String credits) {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(ECMEC.credits(Optional.of(new Accreditation("LEE/1", minutes, Ecmec.of(most),
                day, day)), day).map(c -> c.value().toPlainString()).orElse(null))
                .isEqualTo(credits);
    }

    @ParameterizedTest(name = "completed on {0}: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2027-12-31, true", "2028-01-01, false"})
    void withoutAnAccreditationValidOnTheDayThereAreNoEuropeanCredits(LocalDate day,
            boolean counted) {
        Accreditation accreditation = new Accreditation("LEE/1", 120, Ecmec.of("2"),
                LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        assertThat(ECMEC.credits(Optional.of(accreditation), day).isPresent()).isEqualTo(counted);
        assertThat(ECMEC.credits(Optional.empty(), day)).isEmpty();
    }
}
