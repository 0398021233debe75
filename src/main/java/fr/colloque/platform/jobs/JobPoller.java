package fr.colloque.platform.jobs;

import fr.colloque.platform.config.Settings;
import fr.colloque.platform.persistence.StartedUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Looks for due work every few seconds, and at once for what this node enqueued itself. */
@ApplicationScoped
public class JobPoller {

    private static final Logger LOG = System.getLogger(JobPoller.class.getName());

    /** How many pieces of work this node does at once, beside the requests it answers. */
    private static final int TAKERS = 2;

    @Resource ManagedScheduledExecutorService scheduler;
    @Resource ManagedExecutorService executor;
    @Inject Settings settings;
    @Inject JobRunner runner;
    @Inject Event<Polled> polled;

    private final Semaphore takers = new Semaphore(TAKERS);
    private ScheduledFuture<?> polling;
    private volatile boolean stopped;
    private volatile Thread looking;

    void start(@Observes StartedUp event) {
        long seconds = settings.jobsPoll().toSeconds();
        polling = scheduler.scheduleWithFixedDelay(this::poll, seconds, seconds,
                TimeUnit.SECONDS);
    }

    /**
     * Not in the middle of a look, after which work is taken anyway: the server would let both
     * share entity managers, and close them under the one when the other ends.
     */
    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobsEnqueued event) {
        if (Thread.currentThread() != looking) {
            wake();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (polling != null) {
            polling.cancel(false);
        }
    }

    /** Never throws: a task that does is not scheduled again. */
    private void poll() {
        try {
            looking = Thread.currentThread();
            polled.fire(new Polled());
            wake();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A look at what other nodes changed failed", e);
        } finally {
            looking = null;
        }
    }

    private void wake() {
        for (int taker = 0; taker < TAKERS; taker++) {
            executor.execute(this::takeAll);
        }
    }

    private void takeAll() {
        if (!takers.tryAcquire()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !stopped) {
                more = runner.runOne();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Due work has to wait for the next look", e);
        } finally {
            takers.release();
        }
    }
}
