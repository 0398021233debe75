package fr.colloque.certificate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.ListRequest;
import fr.colloque.certificate.NoLongerGenuine;
import fr.colloque.certificate.ReasonNeeded;
import fr.colloque.certificate.VerificationView;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Text;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.StaleView;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificatesIT {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String REASON = "Délivrée par erreur";
    private static final Function<String, Text> TITLES = id -> new Text(id, id);

    private final TestDatabase database = TestDatabase.get();
    private final CertificateIdentifier identifier =
            CertificateIdentifier.random(new SecureRandom());
    private final String name = "Due" + System.nanoTime();

    private long doctor;
    private long enrolment;

    @BeforeEach
    void aDoctorHasCompletedACourse() {
        database.inTransaction(em -> {
            doctor = insert(em, "insert into account (version, email, password_hash, first_name,"
                    + " last_name, profession, language, demo, created_at) values (1, '" + name
                    + "@colloque.example', 'x', 'Ana', '" + name + "', 'Médecin', 'fr', true,"
                    + " now(6))");
            enrolment = insert(em, "insert into enrolment (version, doctor_id, course_id,"
                    + " course_revision, enrolled_at, completed_at, post_test_score,"
                    + " planned_minutes) values (1, " + doctor + ", 'essentiel', 1, "
                    + " '2026-11-01', '2026-11-20 09:59:59.999999', 88, 78)");
        });
    }

    @Test
    void aDoctorIsDueUntilACertificateExistsWhateverBecomesOfIt() {
        assertThat(due()).isEqualTo(1);
        issue(1);
        assertThat(due()).isZero();
        database.inTransaction(em -> newest(em).revoke(REASON, doctor, NOW));
        assertThat(due()).isZero();
    }

    @Test
    void theSameRevisionIsNeverIssuedTwice() {
        issue(1);
        assertThatThrownBy(() -> issue(1)).hasMessageContaining("Duplicate entry");
    }

    @Test
    void whoRevokesMustHaveSeenThePresentState() {
        issue(1);
        database.inTransaction(em -> newest(em).revoke(REASON, doctor, NOW));
        assertThatThrownBy(() -> database.inTransaction(em -> newest(em).requireShown(1)))
                .isInstanceOf(StaleView.class);
        database.inTransaction(em -> newest(em).requireShown(2));
        assertThatThrownBy(() -> database.inTransaction(
                em -> newest(em).revoke(REASON, doctor, NOW)))
                .isInstanceOf(NoLongerGenuine.class);
    }

    @Test
    void aRevocationSaysWhyInTenCharactersOrMore() {
        issue(1);
        assertThatThrownBy(() -> database.inTransaction(
                em -> newest(em).revoke(" trop peu ", doctor, NOW)))
                .isInstanceOf(ReasonNeeded.class);
        assertThat(verified(1)).isEqualTo(CertificateState.GENUINE);
    }

    @Test
    void aPaperThatWasSupersededSaysSoAndTheNewOneHolds() {
        issue(1);
        database.inTransaction(em -> newest(em).supersede(NOW));
        issue(2);
        assertThat(verified(1)).isEqualTo(CertificateState.SUPERSEDED);
        assertThat(verified(2)).isEqualTo(CertificateState.GENUINE);
        assertThat(verification(Optional.empty()).orElseThrow().revision()).isEqualTo(2);
        assertThat(verification(Optional.of(1)).orElseThrow().newestRevision()).isEqualTo(2);
    }

    @Test
    void thePublicPageHidesTheRppsNumberAndKnowsNoOtherRevision() {
        issue(1);
        assertThat(verification(Optional.empty()).orElseThrow().facts().holder().rpps())
                .isEqualTo("•••••••9990");
        assertThat(verification(Optional.of(2))).isEmpty();
    }

    @Test
    void theFileIsKeptToTheByte() {
        issue(1);
        byte[] kept = database.read(em -> newest(em).pdf());
        assertThat(kept).containsExactly(1, 2, 3);
    }

    private void issue(int revision) {
        database.inTransaction(em -> repository(em).add(new Certificate(
                new Certificate.Issue(identifier, revision, NOW, doctor),
                new Certificate.Holding(enrolment, doctor, "essentiel"),
                new Certificate.Document(FactsJson.write(Sheets.facts(Sheets.aHolder(),
                        Sheets.anAction("Titre"))), Language.FR, new byte[] {1, 2, 3},
                        "0".repeat(64)))));
    }

    private long due() {
        ListRequest mine = new ListRequest(PageRequest.of(1), name, "doctor", true);
        return database.read(em -> {
            CertificateQueries queries = queries(em);
            var page = queries.due(mine, "", TITLES);
            assertThat(page.rows()).hasSize((int) page.total());
            assertThat(queries.due(mine, "essentiel", TITLES).rows()).isEqualTo(page.rows());
            assertThat(queries.due(name, "essentiel")).hasSameSizeAs(page.rows());
            assertThat(queries.due("", "essentiel").containsAll(queries.due(name, ""))).isTrue();
            assertThat(queries.countDue(name, "essentiel")).isEqualTo(page.total());
            assertThat(queries.countDue(name, "another")).isZero();
            assertThat(queries.countDue("", "another")).isZero();
            return page.total();
        });
    }

    private CertificateState verified(int revision) {
        return verification(Optional.of(revision)).orElseThrow().state();
    }

    private Optional<VerificationView> verification(Optional<Integer> revision) {
        return database.read(em -> queries(em).verify(identifier, revision));
    }

    private Certificate newest(EntityManager em) {
        return repository(em).newest(identifier).orElseThrow();
    }

    private static Certificates repository(EntityManager em) {
        Certificates certificates = new Certificates();
        certificates.em = em;
        return certificates;
    }

    private static CertificateQueries queries(EntityManager em) {
        CertificateQueries queries = new CertificateQueries();
        queries.em = em;
        return queries;
    }

    private static long insert(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult())
                .longValue();
    }
}
