package fr.colloque.notice;

import fr.colloque.notice.store.MailChoices;
import fr.colloque.notice.store.MailQueue;
import fr.colloque.platform.jobs.Delays;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The door through which mails go from state to state, each step for good before the next begins:
 * a mail that was claimed and neither marked as sent nor as failed may have left.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@Allowed(Role.ADMINISTRATOR)
public class SendingService {

    private static final Logger LOG = System.getLogger(SendingService.class.getName());

    @Inject MailQueue queue;
    @Inject MailChoices choices;
    @Inject Letters letters;
    @Inject JobQueue jobs;
    @Inject Clock clock;

    /** Hands waiting mails to the work outside requests; how many. */
    public int queue() {
        List<Long> waiting = queue.takeWaiting(clock.instant());
        if (!waiting.isEmpty()) {
            jobs.enqueue(MailWork.KIND, waiting, Caller.application().accountId());
        }
        return waiting.size();
    }

    /** What came of claiming a mail: a letter, or that it may have left before. */
    public record Claim(Optional<Letter> letter, boolean perhapsSent) { }

    /** Claims a mail; no letter where there is nothing to send. */
    public Claim claim(long id) {
        if (!queue.claim(id, clock.instant())) {
            boolean broken = queue.move(id, MailState.SENDING, MailState.UNSURE);
            if (broken) {
                LOG.log(Level.WARNING, "Mail {0} may have left before the server died", id);
            }
            return new Claim(Optional.empty(), broken);
        }
        MailDue due = queue.find(id).orElseThrow();
        if (choices.refusedBy(due.accountId()).contains(due.kind().group())) {
            queue.move(id, MailState.SENDING, MailState.DROPPED);
            LOG.log(Level.INFO, "Mail {0} is not wanted", id);
            return new Claim(Optional.empty(), false);
        }
        return new Claim(Optional.of(letters.of(due)), false);
    }

    /** The mail server has taken it. */
    public void sent(long id) {
        queue.sent(id, clock.instant());
        LOG.log(Level.INFO, "Mail {0} sent", id);
    }

    /**
     * The mail server has not taken it; it is tried again later, unless that would not help.
     *
     * @return whether it is given up
     */
    public boolean failed(long id, String code, boolean forGood) {
        int tries = queue.find(id).map(MailDue::tries).orElse(0);
        boolean over = forGood || tries + 1 >= MailWork.MOST_TRIES;
        queue.failed(id, over ? MailState.FAILED : MailState.QUEUED, code,
                clock.instant().plus(Delays.after(tries)));
        LOG.log(Level.WARNING, "Mail {0} not sent: {1}", id, code);
        return over;
    }

    /** The connection broke off while it was on its way. */
    public void perhapsSent(long id, String code) {
        queue.failed(id, MailState.UNSURE, code, clock.instant());
        LOG.log(Level.WARNING, "Mail {0} may have left: {1}", id, code);
    }
}
