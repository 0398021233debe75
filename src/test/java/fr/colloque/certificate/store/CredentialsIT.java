package fr.colloque.certificate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.badge.StatusPlace;
import fr.colloque.core.module.Language;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CredentialsIT {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final byte[] CONTENT = {123, 125};

    private final TestDatabase database = TestDatabase.get();
    private final CertificateIdentifier identifier =
            CertificateIdentifier.random(new SecureRandom());
    private final RandomGenerator random = new SecureRandom();

    private StatusPlace place;
    private long certificate;

    @BeforeEach
    void aCertificateWasIssuedWithACredential() {
        database.inTransaction(em -> {
            String name = "Badge" + System.nanoTime();
            long doctor = insert(em, "insert into account (version, email, password_hash,"
                    + " first_name, last_name, profession, language, demo, created_at) values (1, '"
                    + name + "@colloque.example', 'x', 'Ana', '" + name + "', 'Médecin', 'fr',"
                    + " true, now(6))");
            long enrolment = insert(em, "insert into enrolment (version, doctor_id, course_id,"
                    + " course_revision, enrolled_at, completed_at, post_test_score,"
                    + " planned_minutes) values (1, " + doctor + ", 'essentiel', 1, now(6),"
                    + " now(6), 88, 78)");
            Certificate issued = new Certificate(
                    new Certificate.Issue(identifier, 1, NOW, doctor),
                    new Certificate.Holding(enrolment, doctor, "essentiel"),
                    new Certificate.Document("{}", Language.FR, new byte[] {1},
                            "0".repeat(64)));
            em.persist(issued);
            em.flush();
            certificate = issued.id();
            place = repository(em).freePlace(random);
            repository(em).add(new Credential(certificate, place, "z6Mk" + name, CONTENT));
        });
    }

    @Test
    void itIsKeptToTheByteForItsRevisionOnly() {
        assertThat(database.<byte[]>read(em -> repository(em).find(identifier, 1).orElseThrow()
                .content())).isEqualTo(CONTENT);
        assertThat(database.<Boolean>read(em -> repository(em).find(identifier, 2).isPresent()))
                .isFalse();
    }

    @Test
    void itsBitIsSetWhenTheCertificateIsRevoked() {
        assertThat(ended()).doesNotContain(place.index());
        database.inTransaction(em -> em.find(Certificate.class, certificate)
                .revoke("Délivrée par erreur", 1, NOW));
        assertThat(ended()).contains(place.index());
    }

    @Test
    void itsBitIsSetWhenALaterRevisionIsIssued() {
        database.inTransaction(em -> em.find(Certificate.class, certificate).supersede(NOW));
        assertThat(ended()).contains(place.index());
    }

    @Test
    void aCertificateHasOneCredentialAndAPlaceOneCertificate() {
        assertThatThrownBy(() -> database.inTransaction(em -> repository(em).add(new Credential(
                certificate, new StatusPlace(9, 1), "z6Mk", CONTENT))))
                .hasMessageContaining("Duplicate entry");
    }

    @Test
    void aTakenPlaceIsNotGivenAgain() {
        Set<Integer> given = new HashSet<>();
        given.add(place.index());
        Random same = new Random(1) {
            private static final long serialVersionUID = 1L;
            private int asked;

            @Override
            public int nextInt(int bound) {
                return asked++ < 16 + 3 ? place.index() : (place.index() + 1) % bound;
            }
        };
        assertThat(database.<StatusPlace>read(em -> repository(em).freePlace(same)).index())
                .isNotIn(given);
    }

    private Set<Integer> ended() {
        return database.read(em -> repository(em).ended(place.list()));
    }

    private static Credentials repository(EntityManager em) {
        Credentials credentials = new Credentials();
        credentials.em = em;
        return credentials;
    }

    private static long insert(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult())
                .longValue();
    }
}
