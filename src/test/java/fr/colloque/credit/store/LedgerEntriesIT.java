package fr.colloque.credit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.credit.EntryRow;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerEntriesIT {

    private static final Instant COMPLETED = Instant.parse("2025-12-31T22:59:59.999999Z");

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
                .isEqualTo(new EntryRow(row.id(), enrolment, "a-course", 3, ActionType.EPP,
                        Hours.ofMinutes(60), COMPLETED, "completed")));
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
        assertThat(entries(doctor)).extracting(EntryRow::hours)
                .containsExactly(Hours.ofMinutes(60), Hours.ofMinutes(30));
    }

    private void enter(long doctorId, long enrolmentId, int minutes, Instant completed) {
        database.inTransaction(em -> with(em).add(new LedgerEntry(doctorId, enrolmentId,
                "a-course", 3, ActionType.EPP, Hours.ofMinutes(minutes), completed, "completed",
                completed)));
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
