package fr.colloque.attempt;

import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Applies one re-scoring, so many enrolments a transaction: cut off anywhere, the next run goes on
 * where this one came to.
 */
@ApplicationScoped
public class RescoringWork implements JobWork {

    static final String KIND = "apply-rescoring";

    @Inject CorrectionService corrections;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(long rescoringId) {
        List<Long> next = corrections.next(rescoringId);
        while (!next.isEmpty()) {
            corrections.correct(rescoringId, next);
            next = corrections.next(rescoringId);
        }
        corrections.finish(rescoringId);
    }
}
