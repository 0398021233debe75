package fr.colloque.attempt;

import fr.colloque.account.AccountService;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.attempt.store.Terms;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.TestPlan;
import fr.colloque.core.scoring.PaperDraw;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.PaperDraw.Past;
import fr.colloque.enrolment.Seat;
import fr.colloque.platform.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes the paper of an attempt: drawn by quota for tests, in the author's order to practise. */
@Dependent
class PaperDrawing {

    @Inject
    Attempts attempts;
    @Inject
    AnswerSheets sheets;
    @Inject
    AccountService accounts;
    @Inject
    Clock clock;

    private final RandomGenerator random = new SecureRandom();

    /** Starts a sitting on the terms of the course; more time is given to whoever needs it. */
    long start(long doctorId, Seat seat, Pool pool, String moduleId) {
        long seed = random.nextLong();
        boolean practice = pool == Pool.PRACTICE;
        List<Candidate> paper = practice ? practice(seat.course(), moduleId)
                : test(doctorId, seat.course(), pool, seed);
        Instant now = clock.instant();
        Terms terms = practice ? Terms.FREE : terms(seat.course().course().test(pool), now);
        Attempt attempt = new Attempt(doctorId, seat.enrolmentId(), seat.course().id(), pool,
                moduleId, seed, now, terms);
        attempts.add(attempt);
        sheets.layOut(attempt.id(), paper);
        return attempt.id();
    }

    private Terms terms(TestPlan plan, Instant now) {
        int extra = plan.minutes().isPresent() ? accounts.extraTimePercent() : 0;
        return Terms.of(plan, now, extra);
    }

    private static List<Candidate> practice(PublishedCourse course, String moduleId) {
        return course.module(moduleId).orElseThrow(NotFound::new).candidates(Pool.PRACTICE);
    }

    private List<Candidate> test(long doctorId, PublishedCourse course, Pool pool, long seed) {
        List<Candidate> candidates = course.modules().stream()
                .flatMap(m -> m.candidates(pool).stream()).toList();
        Map<String, Integer> asked = attempts.asked(doctorId);
        return PaperDraw.draw(candidates, course.course().test(pool).quota(),
                new Past(asked, pairs(course, asked)), seed);
    }

    private static Set<String> pairs(PublishedCourse course, Map<String, Integer> asked) {
        return course.modules().stream().flatMap(m -> m.module().scenarios().stream()
                        .filter(s -> asked.containsKey(s.id()))
                        .flatMap(s -> s.pair().stream()).map(pair -> m.id() + " " + pair))
                .collect(Collectors.toUnmodifiableSet());
    }
}
