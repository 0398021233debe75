package fr.colloque.platform.jobs;

import fr.colloque.platform.Refusal;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** One piece of work: taken, done and noted in one transaction, or noted as failed in another. */
@RequestScoped
class JobTaking {

    @Inject Jobs jobs;
    @Inject @Any Instance<JobWork> works;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    private Job taken;

    /** Does the work that has been due longest; false when there is none. */
    @Transactional
    public boolean takeOne() {
        Optional<Job> job = jobs.take(clock.instant());
        job.ifPresent(this::perform);
        return job.isPresent();
    }

    private void perform(Job job) {
        taken = job;
        Caller self = Caller.application();
        signedIn.actAs(new Caller(job.actorId(), self.name(), self.roles(), self.language()));
        work(job.kind()).perform(job.subject());
        jobs.done(job.id(), clock.instant());
    }

    /** The work that was taken last, unless the failure came before. */
    public Optional<Job> taken() {
        return Optional.ofNullable(taken);
    }

    /** Notes a failure: what a refusal refuses is given up at once, all else is tried again. */
    @Transactional
    public void failed(Throwable cause) {
        boolean forGood = cause instanceof Refusal
                || taken.isLastTry(work(taken.kind()).mostTries());
        jobs.failed(taken, faultOf(cause), forGood, clock.instant());
    }

    /** Names only: messages of exceptions may quote what they choked on. */
    private static String faultOf(Throwable cause) {
        return cause instanceof Refusal refusal ? refusal.key() : cause.getClass().getName();
    }

    private JobWork work(String kind) {
        return works.stream().filter(work -> work.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No work of kind " + kind));
    }
}
