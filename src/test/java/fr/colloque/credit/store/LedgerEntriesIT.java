package fr.colloque.credit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.credit.Scheme;
import fr.colloque.core.credit.Worth;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.Completed;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Note;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerEntriesIT {

    private static final Instant COMPLETED = Instant.parse("2025-12-31T22:59:59.999999Z");

    private static final Instant BEGUN = Instant.parse("2025-11-02T08:00:00Z");

    private final TestDatabase database = TestDatabase.get();
    private long doctor;

    @BeforeEach
    void aDoctor() {
        doctor = Rows.aDoctor();
    }

    @Test
    void anEntryIsReadBackAsItWasMade() {
        long enrolment = Rows.anEnrolment(doctor);
        enter(doctor, enrolment, 89, COMPLETED);
        assertThat(entries(doctor)).singleElement().satisfies(row -> assertThat(row)
                .isEqualTo(new EntryRow(row.id(), completed(doctor, enrolment, COMPLETED),
                        worth(60), null, 0, 0, new Note("completed", null, COMPLETED))));
    }

    @Test
    void aCompletionIsEnteredOnce() {
        long enrolment = Rows.anEnrolment(doctor);
        enter(doctor, enrolment, 54, COMPLETED);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> enter(doctor, enrolment, 54, COMPLETED))
                .withStackTraceContaining("ledger_entry_once");
        assertThat(entries(doctor)).hasSize(1);
    }

    @Test
    void nobodyElsesEntriesAreSeen() {
        enter(doctor, Rows.anEnrolment(doctor), 54, COMPLETED);
        assertThat(entries(Rows.aDoctor())).isEmpty();
    }

    @Test
    void theLatestCompletionComesFirst() {
        enter(doctor, Rows.anEnrolment(doctor), 30, COMPLETED);
        enter(doctor, Rows.anEnrolment(doctor, "b-course"), 60, COMPLETED.plusSeconds(1));
        assertThat(entries(doctor)).extracting(e -> e.worth().hours())
                .containsExactly(Hours.ofMinutes(60), Hours.ofMinutes(30));
    }

    @Test
    void oneCompletionIsEnteredUnderEveryScheme() {
        long enrolment = Rows.anEnrolment(doctor);
        Worth blocks = new Worth(Scheme.CERTIFICATION, "certification-2023", ActionType.FC,
                Hours.NONE, null, false, Set.of(3, 1), Ecmec.NONE, null);
        Worth credits = new Worth(Scheme.ECMEC, "ecmec-2009", ActionType.FC, Hours.NONE, null,
                false, Set.of(), Ecmec.of("1.5"), "LEE/2026/1");
        database.inTransaction(em -> with(em).enter(completed(doctor, enrolment, COMPLETED),
                List.of(worth(90), blocks, credits), new Note("completed", null, COMPLETED)));
        assertThat(entries(doctor)).extracting(EntryRow::worth)
                .containsExactlyInAnyOrder(worth(90), blocks, credits);
    }

    @Test
    void aCorrectionIsACounterEntryAndAnEntryInItsPlace() {
        long enrolment = Rows.anEnrolment(doctor);
        enter(doctor, enrolment, 90, COMPLETED);
        long id = entries(doctor).getFirst().id();
        Note note = new Note("Wrong type", doctor, COMPLETED.plusSeconds(9));
        database.inTransaction(em -> {
            LedgerEntry entry = with(em).holdStanding(id).orElseThrow();
            with(em).add(entry.counterEntry(note));
            with(em).add(entry.replacement(worth(60), LocalDate.of(2026, 1, 1), note));
        });
        assertThat(entries(doctor)).hasSize(3).satisfiesExactlyInAnyOrder(
                first -> assertThat(first.id()).isEqualTo(id),
                counter -> {
                    assertThat(counter.corrects()).isEqualTo(id);
                    assertThat(counter.worth().hours()).isEqualTo(Hours.ofMinutes(90).negated());
                },
                other -> {
                    assertThat(other.replaces()).isEqualTo(id);
                    assertThat(other.countsOn()).isEqualTo("2026-01-01");
                    assertThat(other.note()).isEqualTo(note);
                });
        assertThat(database.<Boolean>read(em -> with(em).holdStanding(id).isPresent())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set hours = 9 where doctor_id = ?",
        "delete from ledger_entry where doctor_id = ?"})
    void theDatabaseRefusesToChangeOrDeleteAnEntry(String change) {
        enter(doctor, Rows.anEnrolment(doctor), 54, COMPLETED);
        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() ->
                database.inTransaction(em -> em.createNativeQuery(change)
                        .setParameter(1, doctor).executeUpdate()))
                .withStackTraceContaining("Entries of the ledger are never");
        assertThat(entries(doctor)).hasSize(1);
    }

    private void enter(long doctorId, long enrolmentId, int minutes, Instant completed) {
        database.inTransaction(em -> with(em).enter(completed(doctorId, enrolmentId, completed),
                List.of(worth(minutes)), new Note("completed", null, completed)));
    }

    private static Completed completed(long doctorId, long enrolmentId, Instant at) {
        return new Completed(doctorId, enrolmentId, "a-course", 3, BEGUN, at);
    }

    private static Worth worth(int minutes) {
        return new Worth(Scheme.DPC, "dpc-2016", ActionType.EPP, Hours.ofMinutes(minutes),
                "93042425001", true, Set.of(), Ecmec.NONE, null);
    }

    private List<EntryRow> entries(long doctorId) {
        return database.read(em -> with(em).of(doctorId));
    }

    private static LedgerEntries with(EntityManager em) {
        LedgerEntries entries = new LedgerEntries();
        entries.em = em;
        return entries;
    }
}
