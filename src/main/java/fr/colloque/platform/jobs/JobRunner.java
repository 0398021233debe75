package fr.colloque.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Gives every piece of work a request of its own, and sees to it that no failure is lost. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    @Inject JobTaking taking;

    /**
     * Does one piece of work, well or badly; false when nothing is due.
     *
     * @throws RuntimeException when not even a failure can be noted: the database is away
     */
    @ActivateRequestContext
    public boolean runOne() {
        try {
            return taking.takeOne();
        } catch (RuntimeException e) {
            Job job = taking.taken().orElseThrow(() -> e);
            LOG.log(Level.WARNING, "Job " + job.id() + " of kind " + job.kind() + " failed", e);
            taking.failed(e);
            return true;
        }
    }
}
