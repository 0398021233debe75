package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.EnrolmentService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * Closes a test with what is saved by now, whoever asks for it: the doctor, or the time that is
 * over. The caller holds the attempt, so that answers wait and it happens once.
 */
@Dependent
class HandingIn {

    private static final System.Logger LOG = System.getLogger(HandingIn.class.getName());

    @Inject
    Attempts attempts;
    @Inject
    AnswerSheets sheets;
    @Inject
    ItemScoring scoring;
    @Inject
    EnrolmentService enrolments;

    /** Hands in what the doctor was looking at. */
    void handIn(Attempt held, long versionShown, Instant now) {
        AnswerSheet sheet = sheets.of(held.id());
        PaperScores scores = PaperScores.of(sheet, scoring::of);
        held.handIn(scores.mean(), now, versionShown);
        close(held, sheet, scores);
    }

    /** Hands in because the time is over; what was handed in meanwhile stays as it is. */
    boolean end(long attemptId, Instant now) {
        Optional<Attempt> over = attempts.hold(attemptId)
                .filter(a -> a.handedInAt().isEmpty() && a.overAt(now));
        over.ifPresent(held -> {
            AnswerSheet sheet = sheets.of(attemptId);
            PaperScores scores = PaperScores.of(sheet, scoring::of);
            held.handIn(scores.mean(), now);
            close(held, sheet, scores);
        });
        return over.isPresent();
    }

    private void close(Attempt held, AnswerSheet sheet, PaperScores scores) {
        attempts.flush();
        Instant at = held.handedInAt().orElseThrow();
        sheets.close(held.id(), scores.byPosition(), at);
        Percent result = scores.mean().orElseThrow();  // tests are drawn from what has a verdict
        enrolments.handedIn(held.enrolmentId(), held.pool(), result, at);
        scoring.count(held.doctorId(), held.id(), sheet, scores.byPosition());
        LOG.log(Level.INFO, "Attempt {0} handed in{1}", held.id(),
                held.endedByTime() ? " by the end of its time" : "");
    }
}
