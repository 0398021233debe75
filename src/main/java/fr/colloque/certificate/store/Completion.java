package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.core.module.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A completed enrolment with what its certificate has to say of the doctor.
 *
 * @param enrolment its id, the doctor's account and the course
 * @param language  the doctor's
 * @param measuredMinutes the time the server measured; nothing from before it did
 * @param modules   the revision of each module that the doctor worked through last, by id
 */
public record Completion(Certificate.Holding enrolment, int courseRevision, Holder holder,
                         Language language, Instant enrolledAt, Instant completedAt,
                         BigDecimal preTest, BigDecimal postTest, int plannedMinutes,
                         Optional<Integer> measuredMinutes, Map<String, Integer> modules) {

    public Completion {
        modules = Map.copyOf(modules);
    }
}
