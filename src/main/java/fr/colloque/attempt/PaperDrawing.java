package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.PaperDraw;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.platform.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the paper of an attempt: drawn by quota for tests, in the author's order to practise. */
@Dependent
class PaperDrawing {

    @Inject
    Attempts attempts;
    @Inject
    AnswerSheets sheets;
    @Inject
    Clock clock;

    private final RandomGenerator random = new SecureRandom();

    long start(long doctorId, CoursePath path, Pool pool, String moduleId) {
        long seed = random.nextLong();
        List<Candidate> paper = paper(path.course(), pool, moduleId, seed);
        Attempt attempt = new Attempt(doctorId, path.enrolmentId(), path.course().id(), pool,
                moduleId, seed, clock.instant());
        attempts.add(attempt);
        sheets.layOut(attempt.id(), paper);
        return attempt.id();
    }

    private static List<Candidate> paper(PublishedCourse course, Pool pool, String moduleId,
                                         long seed) {
        if (pool == Pool.PRACTICE) {
            return course.module(moduleId).orElseThrow(NotFound::new)
                    .candidates(pool);
        }
        List<Candidate> candidates = course.modules().stream()
                .flatMap(m -> m.candidates(pool).stream()).toList();
        return PaperDraw.draw(candidates, course.course().test(pool).quota(), seed);
    }
}
