package fr.colloque.certificate.store;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.ListRequest;
import fr.colloque.core.module.Text;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.launch.Cost;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What lists of certificates and the ledger cost when many doctors are enrolled. With {@code
 * -Dcolloque.enrolments=100000} there are as many, one in fifty of them due, and the log says how
 * long each list took and how many rows the database read for it.
 */
class ManyEnrolmentsIT {

    private static final int ENROLMENTS = Integer.getInteger("colloque.enrolments", 10_000);
    private static final int AT_ONCE = 2000;
    private static final int DUE = ENROLMENTS / 50;
    private static final String COURSE = "a-course-of-many";
    private static final Function<String, Text> TITLES = id -> new Text(id, id);
    private static final TestDatabase DATABASE = TestDatabase.get();

    private static long first;

    @BeforeAll
    static void manyDoctorsCompletedACourse() {
        for (int from = 0; from < ENROLMENTS; from += AT_ONCE) {
            int many = Math.min(AT_ONCE, ENROLMENTS - from);
            int begin = from + 1;
            DATABASE.inTransaction(em -> doctors(em, begin, begin + many - 1));
        }
        first = DATABASE.read(em -> number(em,
                "select min(id) from account where email like 'many-%'"));
        DATABASE.inTransaction(em -> em.createNativeQuery(
                "analyze table account, enrolment, certificate, ledger_entry").getResultList());
    }

    private static void doctors(EntityManager em, int from, int until) {
        run(em, """
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, language, demo, created_at)
                select 0, concat('many-', seq, '@example.org'), '', concat('Prénom', seq),
                    concat('Nombreux', seq), 'Médecin', 'fr', true, now(6)
                from seq_%d_to_%d""".formatted(from, until));
        long doctor = number(em, "select id from account where email = 'many-%d@example.org'"
                .formatted(from));
        long last = number(em, "select id from account where email = 'many-%d@example.org'"
                .formatted(until));
        run(em, """
                insert into enrolment (version, doctor_id, course_id, course_revision,
                    enrolled_at, completed_at, post_test_score, planned_minutes)
                select 0, id, '%s', 1, '2026-01-01', date_add('2026-01-02',
                    interval mod(id, 300) day), 88, 90 from account where id between %d and %d
                """.formatted(COURSE, doctor, last));
        certificates(em, doctor, last);
        entries(em, doctor, last);
    }

    private static void certificates(EntityManager em, long from, long until) {
        run(em, """
                insert into certificate (version, identifier, revision, enrolment_id, doctor_id,
                    course_id, facts, language, issued_at, issued_by, pdf, pdf_sha256)
                select 1, md5(concat('many', id)), 1, id, doctor_id, course_id,
                    concat('{', repeat(' ', 2000), '}'), 'fr',
                    date_add('2026-11-20', interval id second), doctor_id, 'x', sha2(id, 256)
                from enrolment where doctor_id between %d and %d and mod(doctor_id, 50) > 0
                """.formatted(from, until));
        run(em, """
                update enrolment e join certificate c on c.enrolment_id = e.id
                set e.certified_at = c.issued_at where e.doctor_id between %d and %d
                """.formatted(from, until));
    }

    /** By their values: a table with triggers takes no rows from a query. */
    private static void entries(EntityManager em, long from, long until) {
        List<?> enrolments = em.createNativeQuery("""
                select doctor_id, id from enrolment where doctor_id between %d and %d
                """.formatted(from, until)).getResultList();
        run(em, """
                insert into ledger_entry (doctor_id, enrolment_id, course_id, course_revision,
                    started_at, completed_at, reason, entered_at, scheme, scheme_version,
                    action_type, hours, blocks) values
                """ + enrolments.stream().map(Object[].class::cast)
                .flatMap(row -> Stream.of(entry(row, "'DPC'", "1.5, ''"),
                        entry(row, "'CERTIFICATION'", "0, '3'")))
                .collect(Collectors.joining(",")));
    }

    private static String entry(Object[] row, String scheme, String amount) {
        return "(%s, %s, '%s', 1, '2026-01-01', '2026-03-01', 'completed', '2026-03-01', %s, 'v', "
                .formatted(row[0], row[1], COURSE, scheme) + "'FC', " + amount + ")";
    }

    /** Nothing of this is due for anybody else. */
    @AfterAll
    static void noneOfThemIsDue() {
        DATABASE.inTransaction(em -> run(em, """
                update enrolment set completed_at = null where course_id = '%s'
                    and mod(doctor_id, 50) = 0""".formatted(COURSE)));
    }

    @Test
    void aDoctorsLedgerCostsWhatTheDoctorHas() {
        Cost cost = cost("ledger of one doctor", em -> {
            LedgerEntries entries = new LedgerEntries();
            set(entries, "em", em);
            assertThat(entries.of(first + ENROLMENTS / 2)).hasSize(2);
        });
        assertThat(cost.rows()).isLessThan(20);
    }

    @Test
    void aDoctorsCertificatesCostWhatTheDoctorHas() {
        Cost cost = cost("certificates of one doctor", em -> queries(em).verifyFile("none"));
        assertThat(cost.rows()).isLessThan(20);
    }

    @Test
    void theQueueCostsWhatIsDue() {
        Cost cost = cost("first page of the queue", em -> assertThat(
                queries(em).due(request("", 1), "", TITLES).total()).isGreaterThanOrEqualTo(DUE));
        assertThat(cost.rows()).isLessThan(10L * (DUE + 100));
        cost("last page of the queue",
                em -> queries(em).due(request("", Math.max(1, DUE / 20)), "", TITLES));
        cost("search in the queue", em -> assertThat(
                queries(em).due(request("Nombreux1", 1), "", TITLES).rows()).isNotEmpty());
    }

    @Test
    void thePagesOfIssuedCertificatesComeByTheirOrder() {
        Cost cost = cost("first page of the issued", em -> assertThat(queries(em)
                .issued(request("", 1), Optional.empty(), TITLES).rows()).hasSize(20));
        assertThat(cost.rows()).isLessThan(ENROLMENTS + 1000L);
        cost("first page of those that hold", em -> queries(em).issued(request("", 1),
                Optional.of(CertificateState.GENUINE), TITLES));
        cost("search in the issued", em -> queries(em).issued(request("Nombreux77", 1),
                Optional.empty(), TITLES));
    }

    private static ListRequest request(String search, int page) {
        return new ListRequest(new PageRequest(page, 20), search, "", false);
    }

    private static CertificateQueries queries(EntityManager em) {
        CertificateQueries queries = new CertificateQueries();
        queries.em = em;
        return queries;
    }

    private static Cost cost(String what, Consumer<EntityManager> list) {
        return Cost.of(DATABASE, ENROLMENTS + " enrolments, " + what, list);
    }

    private static long number(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static void run(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
