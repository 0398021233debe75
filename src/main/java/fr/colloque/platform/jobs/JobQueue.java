package fr.colloque.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where features leave work and ask how far it has come. Who may do so is decided at the doors of
 * the features.
 */
@ApplicationScoped
public class JobQueue {

    @Inject Jobs jobs;
    @Inject Clock clock;
    @Inject Event<JobsEnqueued> enqueued;

    /**
     * Leaves one piece of work a subject, in the present transaction. Joins the batch of this kind
     * that is under way, so that asking twice does nothing twice.
     *
     * @param actorId the account on whose word the work is done
     * @return the batch
     */
    @Transactional
    public String enqueue(String kind, List<Long> subjects, long actorId) {
        String batch = jobs.openBatch(kind).orElseGet(() -> UUID.randomUUID().toString());
        jobs.add(batch, kind, subjects, actorId, clock.instant());
        enqueued.fire(new JobsEnqueued(batch));
        return batch;
    }

    /** How far a batch has come, in one statement; an unknown one has nothing left to do. */
    @Transactional
    public Progress progress(String batch) {
        return jobs.progress(batch);
    }

    /** The batch of this kind that was begun last. */
    @Transactional
    public Optional<String> latestBatch(String kind) {
        return jobs.latestBatch(kind);
    }
}
