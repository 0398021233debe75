package fr.colloque.credit;

import static fr.colloque.Wiring.set;
import static fr.colloque.catalogue.CreditDesk.credit;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Rows;
import fr.colloque.catalogue.CreditDesk;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Scheme;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.enrolment.CourseCompleted;
import fr.colloque.launch.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger takes what the course counted for on the day of completion, in Paris. */
class CourseCreditEntriesIT {

    private static final String NOW = "2026-11-23T09:00:00Z";
    private static final Accreditation TWO_MONTHS = new Accreditation("LEE/26/7", 90,
            Ecmec.of("1.5"), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31));

    private final TestDatabase database = TestDatabase.get();
    private final Course course = CreditDesk.aCourse();
    private final long administrator = Rows.aDoctor();

    private List<EntryRow> completed(long doctor, String moment) {
        long enrolment = Rows.anEnrolment(doctor, course.id());
        return database.read(em -> {
            CreditDesk desk = new CreditDesk(em, administrator, course, NOW);
            LedgerEntries entries = new LedgerEntries();
            set(entries, "em", em);
            Ledger ledger = new Ledger();
            ledger.entries = entries;
            ledger.library = desk.library;
            ledger.credits = desk.credits;
            ledger.clock = Clock.systemUTC();
            ledger.enter(new CourseCompleted(enrolment, doctor, course.id(), 1, 100,
                    Instant.parse(NOW), Instant.parse(moment)));
            em.clear();
            return entries.of(doctor);
        });
    }

    private void planned(LocalDate from, ActionType type, String reference, int newest) {
        database.inTransaction(em -> new CreditDesk(em, administrator, course, NOW).service.plan(
                course.id(), from, credit(type, reference, TWO_MONTHS), "Action publiée",
                newest));
    }

    @ParameterizedTest(name = "completed at {0}: {1} {2}, European credits: {3}")
    @CsvSource({"2026-11-30T22:59:59Z, FC, , 0", "2026-11-30T23:00:00Z, EPP, 57202625011, 1",
        "2027-01-31T22:59:59Z, EPP, 57202625011, 1", "2027-01-31T23:00:00Z, EPP, 57202625011, 0"})
    void whatHeldOnTheDayOfCompletionIsEntered(String moment, ActionType type, String reference,
            int ecmec) {
        planned(LocalDate.of(2026, 12, 1), ActionType.EPP, "57202625011", 0);
        List<EntryRow> rows = completed(Rows.aDoctor(), moment);
        assertThat(rows).filteredOn(row -> row.worth().scheme() == Scheme.DPC).singleElement()
                .satisfies(row -> {
                    assertThat(row.worth().type()).isEqualTo(type);
                    assertThat(row.worth().reference()).isEqualTo(reference);
                });
        assertThat(rows).filteredOn(row -> row.worth().scheme() == Scheme.ECMEC).hasSize(ecmec);
    }

    @Test
    void aLaterChangeLeavesWhatWasEntered() {
        long early = Rows.aDoctor();
        List<EntryRow> before = completed(early, "2026-11-30T12:00:00Z");
        planned(LocalDate.of(2026, 12, 1), ActionType.EPP, "57202625011", 0);
        planned(LocalDate.of(2026, 12, 20), ActionType.GDR, "57202625012", 1);
        assertThat(completed(Rows.aDoctor(), "2026-12-25T12:00:00Z"))
                .allSatisfy(row -> assertThat(row.worth().type()).isEqualTo(ActionType.GDR));
        List<EntryRow> after = database.read(em -> {
            LedgerEntries entries = new LedgerEntries();
            set(entries, "em", em);
            return entries.of(early);
        });
        assertThat(after).isEqualTo(before);
    }
}
