package fr.colloque.notice;

import fr.colloque.platform.config.Settings;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.jobs.Polled;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Every few seconds hands on what was written; once a day has looked what is to be told. */
@ApplicationScoped
public class MailPulse {

    private static final Logger LOG = System.getLogger(MailPulse.class.getName());
    private static final LocalTime ROUND = LocalTime.of(7, 0);

    @Inject SendingService sending;
    @Inject MailServer server;
    @Inject JobQueue jobs;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    private LocalDate lastRound = LocalDate.MIN;

    /** Never throws: what comes after it at this moment must not suffer. */
    @ActivateRequestContext
    void look(@Observes Polled event) {
        signedIn.actAs(Caller.application());
        try {
            beginRound();
            if (server.isConfigured()) {
                sending.queue();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mails wait for the next look", e);
        }
    }

    /** Every node may: what one round wrote, the next does not write again. */
    private void beginRound() {
        ZonedDateTime now = clock.instant().atZone(Settings.ZONE);
        if (now.toLocalDate().isAfter(lastRound) && !now.toLocalTime().isBefore(ROUND)) {
            jobs.enqueue(RoundWork.KIND, List.of(now.toLocalDate().toEpochDay()),
                    Caller.application().accountId());
            lastRound = now.toLocalDate();
        }
    }
}
