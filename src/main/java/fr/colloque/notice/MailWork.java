package fr.colloque.notice;

import fr.colloque.notice.SendingService.Claim;
import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Sends one mail: claims it, hands it to the mail server, marks it. What is claimed and not marked
 * when the work begins anew is not sent a second time.
 */
@ApplicationScoped
public class MailWork implements JobWork {

    static final String KIND = "send-mail";

    /** At once, then after 10 s, 1 min, 6 min, 36 min, 3.6 h and 21.6 h. */
    static final int MOST_TRIES = 7;

    @Inject SendingService sending;
    @Inject MailServer server;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int mostTries() {
        return MOST_TRIES;
    }

    @Override
    public void perform(long mailId) {
        Claim claim = sending.claim(mailId);
        if (claim.perhapsSent()) {
            throw new PerhapsSent();
        }
        claim.letter().ifPresent(this::send);
    }

    private void send(Letter letter) {
        try {
            server.send(letter);
        } catch (NotSent refused) {
            if (sending.failed(letter.id(), refused.code(), refused.isForGood())) {
                throw new GivenUp();
            }
            throw refused;
        } catch (RuntimeException broken) {
            sending.perhapsSent(letter.id(), "interrupted");
            throw new PerhapsSent();
        }
        sending.sent(letter.id());
    }
}
