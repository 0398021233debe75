package fr.colloque.enrolment;

import fr.colloque.catalogue.Library;
import fr.colloque.core.evidence.Measure;
import fr.colloque.enrolment.store.Presences;
import fr.colloque.enrolment.store.Presences.Seen;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The door through which a page tells that its doctor is there. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class PresenceService {

    @Inject
    Presences presences;
    @Inject
    Library library;
    @Inject
    Settings settings;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /**
     * Notes a sign of the doctor at a unit; what it is worth says {@link Measure}. Nothing is noted
     * once the course is completed. Two statements.
     *
     * @param arriving whether the doctor comes to the page, rather than being there
     * @throws NotEnrolled where the doctor is not in this course
     * @throws NotFound    where the course has no such unit
     */
    @Transactional
    public void note(String courseId, Unit unit, boolean arriving) {
        long doctor = signedIn.accountId();
        Seen seen = presences.last(doctor, courseId).orElseThrow(NotEnrolled::new);
        if (!unit.isPartOf(library.requireCourse(courseId, seen.courseRevision()))) {
            throw new NotFound();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Duration> worth = seen.completed() ? Optional.empty()
                : new Measure(settings.idleCutOff()).worth(seen.at(), now, arriving);
        worth.ifPresent(counted -> presences.add(doctor, seen, unit, now, counted));
    }
}
