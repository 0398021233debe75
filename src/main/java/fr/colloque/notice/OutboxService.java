package fr.colloque.notice;

import fr.colloque.notice.store.MailQueries;
import fr.colloque.notice.store.MailQueue;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/** The door to the outbox for those who look after it. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class OutboxService {

    @Inject MailQueries queries;
    @Inject MailQueue queue;
    @Inject MailServer server;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** Whether there is a mail server; without one mails wait. */
    public boolean isConfigured() {
        return server.isConfigured();
    }

    /** How many mails there are in each state; states without any are left out. */
    public Map<MailState, Long> counts() {
        return queries.counts();
    }

    /** Mails in these states, the latest first. */
    public Page<MailRow> page(Collection<MailState> states, PageRequest page) {
        return queries.page(states, page);
    }

    /**
     * Has a mail sent that was given up, or may have left; in the latter case twice, perhaps.
     *
     * @throws NotFound when it is neither
     */
    public void tryAgain(long id) {
        if (!queue.again(id, clock.instant())) {
            throw new NotFound();
        }
        audit.note("mail.triedAgain", id);
    }
}
