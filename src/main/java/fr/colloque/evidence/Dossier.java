package fr.colloque.evidence;

import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is known of one doctor in one course. */
public record Dossier(Person person, Stay stay, List<Worked> units, List<Sat> sittings,
                      List<Given> answers, List<Issued> certificates) {

    public Dossier {
        units = List.copyOf(units);
        sittings = List.copyOf(sittings);
        answers = List.copyOf(answers);
        certificates = List.copyOf(certificates);
    }

    /** The doctor; of the number all digits, as a controller needs them. */
    public record Person(long accountId, String name, String profession, String specialty,
                         String rpps, String rppsAbsence) { }

    /** The enrolment; moments are null as long as they did not come. */
    public record Stay(long id, String courseId, int courseRevision, Instant enrolledAt,
                       Instant preTestAt, BigDecimal preTest, Instant postTestAt,
                       BigDecimal postTest, Instant declaredAt, Instant completedAt,
                       Integer plannedMinutes, String surveyedOn) { }

    /**
     * A unit that was done, or at which time was measured.
     *
     * @param revision of its module; null for tests and for what was not done
     * @param doneAt   null for what was not done
     * @param signs    how often somebody was seen there, first and last at these moments; null
     *                 where nobody ever was
     */
    public record Worked(Unit unit, Integer revision, Instant doneAt, Duration measured,
                         long signs, Instant first, Instant last) { }

    /** A sitting; practice has a module. */
    public record Sat(long attemptId, Pool pool, String moduleId, Instant startedAt,
                      Instant handedInAt, BigDecimal score) { }

    /**
     * An answer to one task.
     *
     * @param choice    as it is stored
     * @param certainty 0 to 3; null where it was not asked
     * @param score     of the whole scenario, 0 to 1; null where nothing of it is scored
     */
    public record Given(long attemptId, Pool pool, int position, String moduleId, int revision,
                        String scenarioId, int task, String choice, Integer certainty,
                        Instant givenAt, BigDecimal score) { }

    /** A revision of the certificate. */
    public record Issued(String identifier, int revision, Instant issuedAt, String sha256,
                         Instant supersededAt, Instant revokedAt, String reason) { }

    /** What was gained between the two tests, in points; nothing while one is missing. */
    public Optional<BigDecimal> gain() {
        return stay.preTest() == null || stay.postTest() == null ? Optional.empty()
                : Optional.of(stay.postTest().subtract(stay.preTest()));
    }

    /** The time measured at all units together. */
    public Duration measured() {
        return units.stream().map(Worked::measured).reduce(Duration.ZERO, Duration::plus);
    }
}
