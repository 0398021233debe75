package fr.colloque.core.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a course may count for, from which day on, and what it counts for on a day. */
class CreditCheckTest {

    private static final Text TEXT = new Text("Orientation 12", "Orientation 12");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Schemes SCHEMES = new Schemes(List.of(), List.of(), List.of(
            new EcmecRule(new RuleVersion("v", LocalDate.of(2009, 4, 1), Optional.empty(), TEXT,
                    TEXT), 30)),
            List.of(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true, TEXT,
                    TEXT)));

    private static CourseCredit credit(ActionType type, String reference, String session,
            Text orientation, String hours, Accreditation accreditation) {
        return new CourseCredit(new CreditData(type, Format.NON_PRESENTIEL,
                Optional.ofNullable(reference), Optional.ofNullable(orientation), Set.of()),
                Optional.ofNullable(session),
                Optional.ofNullable(hours).map(h -> new Hours(new BigDecimal(h))),
                Optional.ofNullable(accreditation));
    }

    private static Set<CreditFault> faults(CourseCredit credit) {
        return CreditCheck.faults(credit, FROM, 100, SCHEMES);
    }

    private static Accreditation accreditation(int minutes, String most, String from,
            String until) {
        return new Accreditation("LEE/1", minutes, Ecmec.of(most), LocalDate.parse(from),
                LocalDate.parse(until));
    }

    @Test
    void whatIsCompleteIsRight() {
        assertThat(faults(credit(ActionType.EPP, "57202625011", "26.001", TEXT, "1.5",
                accreditation(90, "1.5", "2026-12-01", "2028-11-30")))).isEmpty();
        assertThat(faults(credit(ActionType.HORS_DPC, null, null, null, null, null))).isEmpty();
    }

    @ParameterizedTest(name = "number {0}: {1}")
    @CsvSource({"7, ", "57202625011, ", "A-12/3.4, ", "sans, REFERENCE", "-12, REFERENCE",
        "'12\n3', REFERENCE", "'<b>1', REFERENCE",
        "12345678901234567890123456789012345678901, REFERENCE"})
    void aNumberIsOneThatARegisterWouldGive(String reference, CreditFault fault) {
        assertThat(faults(credit(ActionType.FC, reference, null, null, null, null)))
                .isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @Test
    void whatBelongsToAFiledActionStandsWithItOnly() {
        assertThat(faults(credit(ActionType.HORS_DPC, "12", null, null, null, null)))
                .containsExactly(CreditFault.REFERENCE_OUTSIDE);
        assertThat(faults(credit(ActionType.FC, null, "26.001", TEXT, null, null)))
                .containsExactlyInAnyOrder(CreditFault.SESSION, CreditFault.ORIENTATION);
        assertThat(faults(credit(ActionType.FC, "12", null, new Text("Seule", " "), null, null)))
                .containsExactly(CreditFault.ORIENTATION);
        assertThat(credit(ActionType.FC, null, null, TEXT, null, null).orientation()).isEmpty();
        assertThat(credit(ActionType.FC, "12", null, TEXT, null, null).orientation())
                .contains(TEXT);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2025-12-31, ORIENTATION_LIST", "2026-01-01, ", "2026-12-31, ",
        "2027-01-01, ORIENTATION_LIST"})
    void anOrientationNeedsAListThatHoldsOnTheDay(LocalDate from, CreditFault fault) {
        assertThat(CreditCheck.faults(credit(ActionType.FC, "12", null, TEXT, null, null), from,
                100, SCHEMES)).isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @ParameterizedTest(name = "{0} h of 100 planned minutes: {1}, counted {2}")
    @CsvSource({"0, HOURS, ", "-0.5, HOURS, ", "0.5, , 0.5", "1.5, , 1.5", "2.0, HOURS, 1.5"})
    void hoursAreNeverMoreThanTheUnitsTake(String hours, CreditFault fault, String counted) {
        CourseCredit credit = credit(ActionType.FC, null, null, null, hours, null);
        assertThat(faults(credit)).isEqualTo(fault == null ? Set.of() : Set.of(fault));
        if (counted != null) {
            assertThat(credit.hours(100).value()).isEqualByComparingTo(counted);
        }
    }

    @ParameterizedTest(name = "{0} minutes, {1} ECMEC, {2} to {3}: {4}")
    @CsvSource({"90, 1.5, 2026-12-01, 2026-12-01, ", "90, 1.0, 2026-01-01, 2027-01-01, ",
        "90, 2.0, 2026-01-01, 2027-01-01, ACCREDITATION_AMOUNT",
        "29, 0.5, 2026-01-01, 2027-01-01, ACCREDITATION_AMOUNT",
        "90, 0.0, 2026-01-01, 2027-01-01, ACCREDITATION_AMOUNT",
        "90, 1.5, 2026-12-02, 2027-01-01, ACCREDITATION_DAY",
        "90, 1.5, 2025-01-01, 2026-11-30, ACCREDITATION_DAY"})
    void europeanCreditsNeedAnAccreditationValidOnTheDay(int minutes, String most, String from,
            String until, CreditFault fault) {
        assertThat(faults(credit(ActionType.FC, null, null, null, null,
                accreditation(minutes, most, from, until))))
                .isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2026-11-22, DAY_BEGUN", "2026-11-23, DAY_BEGUN", "2026-11-24, ",
        "2026-12-01, DAY_TAKEN", "2029-11-23, ", "2029-11-24, DAY_FAR"})
    void aChangeIsForTomorrowAtTheEarliest(LocalDate from, CreditFault fault) {
        DatedCredit planned = new DatedCredit(1, FROM,
                credit(ActionType.FC, null, null, null, null, null));
        assertThat(CreditCheck.dayFaults(from, LocalDate.of(2026, 11, 23), List.of(planned)))
                .isEqualTo(fault == null ? Set.of() : Set.of(fault));
    }

    @Test
    void aChangeHoldsUntilTheNext() {
        DatedCredit first = new DatedCredit(2, FROM,
                credit(ActionType.FC, null, null, null, null, null));
        DatedCredit second = new DatedCredit(1, FROM.plusDays(10),
                credit(ActionType.EPP, null, null, null, null, null));
        List<DatedCredit> both = List.of(second, first);
        assertThat(DatedCredit.on(both, FROM.minusDays(1))).isEmpty();
        assertThat(DatedCredit.on(both, FROM.plusDays(9))).contains(first);
        assertThat(DatedCredit.on(both, FROM.plusDays(10))).contains(second);
        assertThat(DatedCredit.after(both, FROM)).contains(second);
        assertThat(DatedCredit.after(both, FROM.plusDays(10))).isEmpty();
    }
}
