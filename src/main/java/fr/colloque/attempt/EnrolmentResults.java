package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a doctor has sat in one course, as it counts by now.
 *
 * @param attempts all that are handed in, the oldest first
 */
public record EnrolmentResults(long enrolmentId, long doctorId, String courseId,
                               int courseRevision, boolean completed, List<Sat> attempts) {

    public EnrolmentResults {
        attempts = List.copyOf(attempts);
    }

    /**
     * One sitting handed in.
     *
     * @param stands what it counts for; nothing where nothing was scored
     * @param sheet  what was answered, with the scores that count; empty where no scenario of it is
     *               scored again
     */
    public record Sat(long attemptId, Pool pool, Instant handedInAt, Optional<Percent> stands,
                      AnswerSheet sheet) {

        boolean postTest() {
            return pool == Pool.POST_TEST;
        }
    }
}
