package fr.colloque.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chain of the audit log finds out, and what it bears. */
class ChainIT {

    private static final long ACTOR = 987_654_321;
    private static final int MANY = 100_000;
    private static final long FOR_ONE_LOOK = 12L * 1024 * 1024;

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void threeEntriesStandInTheChain() {
        for (int entry = 1; entry <= 3; entry++) {
            long subject = entry;
            database.inTransaction(em -> Audits.over(em, ACTOR).note("test.done", subject,
                    "place", subject));
        }
        linkAll();
    }

    @Test
    void anUntouchedChainIsIntactAndNamesItsLast() {
        ChainReport report = database.read(em -> check(em, Optional.empty()));
        assertThat(report.isIntact()).isTrue();
        assertThat(report.head()).isEqualTo(head());
        assertThat(report.entries()).isEqualTo(report.head().number());
        assertThat(ChainHead.noted(report.head().toString())).contains(report.head());
    }

    @Test
    void aWordAlteredAnywhereIsFound() {
        long last = head().number();
        for (String column : List.of("facts = 'place=9'", "actor_id = 1", "action = 'test.other'",
                "subject = '7'", "noted_at = noted_at + interval 1 microsecond")) {
            assertThat(after("update audit_entry set " + column + " where number = " + (last - 1)))
                    .as(column).isEqualTo("broken " + (last - 1) + " altered");
        }
    }

    @Test
    void anEntryAlteredTogetherWithItsHashBreaksTheNext() {
        long last = head().number();
        assertThat(after("update audit_entry set hash = repeat('a', 64) where number = "
                + (last - 1))).isEqualTo("broken " + (last - 1) + " altered");
        assertThat(after(em -> {
            AuditEntry forged = new AuditEntry(0, Instant.EPOCH, 1, "test.done", "1", "", null,
                    null);
            String before = hash(em, last - 2);
            sql(em, "update audit_entry set noted_at = '1970-01-01', actor_id = 1, subject = '1',"
                    + " facts = '', hash = '" + forged.hashAfter(last - 1, before)
                    + "' where number = " + (last - 1));
        }, Optional.empty())).isEqualTo("broken " + last + " altered");
    }

    @Test
    void aRemovedEntryIsFound() {
        long last = head().number();
        assertThat(after("delete from audit_entry where number = " + (last - 1)))
                .isEqualTo("broken " + (last - 1) + " missing");
        assertThat(after("delete from audit_entry where number = 1"))
                .isEqualTo("broken 1 missing");
    }

    @Test
    void aRemovedEndIsFoundByTheHeadAndAForgedHeadByWhatWasNoted() {
        ChainHead noted = head();
        long last = noted.number();
        assertThat(after("delete from audit_entry where number = " + last))
                .isEqualTo("broken " + last + " truncated");
        assertThat(after("delete from audit_entry where number is not null"))
                .isEqualTo("broken 1 truncated");
        assertThat(after("update audit_head set number = number - 1"))
                .isEqualTo("broken " + last + " unheaded");
        assertThat(after("update audit_head set hash = repeat('a', 64)"))
                .isEqualTo("broken " + last + " unheaded");
        assertThat(after(em -> cutOff(em, last), Optional.empty())).startsWith("intact");
        assertThat(after(em -> cutOff(em, last), Optional.of(noted)))
                .isEqualTo("broken " + last + " truncated");
    }

    @Test
    void aChainWrittenAnewIsNotTheOneThatWasNoted() {
        ChainHead noted = head();
        assertThat(after(em -> {
            sql(em, "update audit_entry set facts = 'place=8' where number = " + noted.number());
            sql(em, "update audit_entry set number = null, hash = null where number = "
                    + noted.number());
            sql(em, "update audit_head set number = " + (noted.number() - 1) + ", hash = '"
                    + hash(em, noted.number() - 1) + "'");
            chain(em).link();
        }, Optional.of(noted))).isEqualTo("broken " + noted.number() + " replaced");
    }

    @Test
    void whatIsRolledBackWasNeverNoted() {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            Audits.over(em, ACTOR).note("test.rolledBack", 1);
            em.getTransaction().rollback();
        }
        database.inTransaction(em -> assertThat(page(em, "test.rolledBack")).isZero());
    }

    @Test
    void onlyCodesAreTaken() {
        database.inTransaction(em -> {
            AuditLog log = Audits.over(em, ACTOR);
            assertThatIllegalArgumentException().isThrownBy(() ->
                    log.note("test.done", 1, "name", "Leïla Amrani"));
            assertThatIllegalArgumentException().isThrownBy(() ->
                    log.note("test.done", "leila@colloque.example"));
            assertThatIllegalArgumentException().isThrownBy(() -> log.note("test.done", 1, "a"));
            assertThatIllegalArgumentException().isThrownBy(() -> log.note("done", 1));
        });
    }

    @Test
    void writersAtOnceNeitherWaitForOneAnotherNorForkTheChain() throws Exception {
        long before = head().number();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                all.add(threads.submit(() -> write(150)));
            }
            for (int linker = 0; linker < 2; linker++) {
                all.add(threads.submit(() -> link(60)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        linkAll();
        ChainReport report = database.read(em -> check(em, Optional.empty()));
        assertThat(report.isIntact()).as(report.line()).isTrue();
        assertThat(report.entries()).isEqualTo(before + 300);
    }

    /** A writer that has not come to its end holds up nobody: others write, and link. */
    @Test
    void aSlowChangeHoldsUpNobody() {
        long before = head().number();
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            Audits.over(slow, ACTOR).note("test.slow", 1);
            write(1);
            linkAll();
            assertThat(head().number()).isEqualTo(before + 1);
            slow.getTransaction().commit();
        }
        linkAll();
        assertThat(head().number()).isEqualTo(before + 2);
        assertThat(database.read(em -> check(em, Optional.empty())).isIntact()).isTrue();
    }

    @Test
    void aHundredThousandEntriesAreFollowedInBoundedMemory() throws Exception {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            long before = head(em).number();
            sql(em, """
                    insert into audit_entry (noted_at, actor_id, action, subject, facts)
                    with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000)
                    select '2026-11-23 10:00:00.123456', 987654321, 'test.done', a.i,
                        concat('place=', b.i) from n a join n b on b.i <= %d
                    """.formatted(MANY / 1000));
            while (chain(em).link() > 0) {
                assertThat(head(em).number()).isLessThanOrEqualTo(before + MANY);
            }
            AtomicLong most = new AtomicLong();
            long least = live();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(most));
            ChainReport report = check(em, Optional.empty());
            watch.interrupt();
            watch.join();
            assertThat(report.isIntact()).as(report.line()).isTrue();
            assertThat(report.entries()).isEqualTo(before + MANY);
            assertThat(most.get() - least).as("bytes alive while following")
                    .isLessThan(FOR_ONE_LOOK);
            em.getTransaction().rollback();
        }
    }

    private static void watch(AtomicLong most) {
        while (!Thread.interrupted()) {
            most.accumulateAndGet(live(), Math::max);
        }
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void write(int entries) {
        for (int entry = 0; entry < entries; entry++) {
            long subject = entry;
            database.inTransaction(em -> Audits.over(em, ACTOR).note("test.done", subject));
        }
    }

    private void link(int times) {
        for (int time = 0; time < times; time++) {
            database.inTransaction(em -> chain(em).link());
        }
    }

    private void linkAll() {
        boolean more = true;
        while (more) {
            more = database.read(em -> chain(em).link() > 0);
        }
    }

    private String after(String statement) {
        return after(em -> sql(em, statement), Optional.empty());
    }

    /** What is said of the chain after this was done to it, which is undone again. */
    private String after(Consumer<EntityManager> deed,
            Optional<ChainHead> noted) {
        try (EntityManager em = database.entityManager()) {
            em.getTransaction().begin();
            deed.accept(em);
            String line = check(em, noted).line();
            em.getTransaction().rollback();
            return line;
        }
    }

    private static void cutOff(EntityManager em, long last) {
        String before = hash(em, last - 1);
        sql(em, "delete from audit_entry where number = " + last);
        sql(em, "update audit_head set number = " + (last - 1) + ", hash = '" + before + "'");
    }

    private static void sql(EntityManager em, String statement) {
        em.createNativeQuery(statement).executeUpdate();
    }

    private static String hash(EntityManager em, long number) {
        return String.valueOf(em.createNativeQuery(
                "select hash from audit_entry where number = " + number).getSingleResult());
    }

    private ChainHead head() {
        return database.read(ChainIT::head);
    }

    private static ChainHead head(EntityManager em) {
        Object[] row = (Object[]) em.createNativeQuery("select number, hash from audit_head")
                .getSingleResult();
        return new ChainHead(((Number) row[0]).longValue(), String.valueOf(row[1]));
    }

    private static long page(EntityManager em, String action) {
        AuditRows rows = new AuditRows();
        rows.em = em;
        return rows.page(new AuditFilter(Optional.of(ACTOR), Optional.of(action),
                Optional.of("1"), Optional.of(Instant.EPOCH.plusSeconds(1)), Optional.empty()),
                PageRequest.of(1)).total();
    }

    private static ChainReport check(EntityManager em, Optional<ChainHead> noted) {
        return chain(em).check(noted);
    }

    private static Chain chain(EntityManager em) {
        Chain chain = new Chain();
        chain.em = em;
        return chain;
    }
}
