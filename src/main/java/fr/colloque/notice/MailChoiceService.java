package fr.colloque.notice;

import fr.colloque.notice.store.MailChoices;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.AllowedToAnybody;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The door to which mail somebody wants. */
@ApplicationScoped
@Transactional
@Allowed
public class MailChoiceService {

    private static final Logger LOG = System.getLogger(MailChoiceService.class.getName());

    @Inject MailChoices choices;
    @Inject Unsubscribing unsubscribing;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** What the caller may choose among. */
    public List<MailGroup> offered() {
        return MailGroup.of(signedIn.roles());
    }

    /** What of that the caller wants none of. */
    public Set<MailGroup> refused() {
        return choices.refusedBy(signedIn.accountId());
    }

    /** From now on the caller is sent these groups and no others, but for what is necessary. */
    public void choose(Set<MailGroup> wanted) {
        for (MailGroup group : offered()) {
            if (wanted.contains(group)) {
                choices.want(signedIn.accountId(), group);
            } else {
                choices.refuse(signedIn.accountId(), group, clock.instant());
            }
        }
        LOG.log(Level.INFO, "Account {0} has chosen its mail", signedIn.accountId());
    }

    /**
     * The group that a signed link is about.
     *
     * @throws NotFound when it is not one of ours
     */
    @AllowedToAnybody
    public MailGroup require(long accountId, String group, String signature) {
        return MailGroup.optional(group)
                .filter(g -> unsubscribing.isOurs(accountId, g, signature))
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes an account off a group by a signed link, as often as it is opened.
     *
     * @throws NotFound when it is not one of ours
     */
    @AllowedToAnybody
    public void unsubscribe(long accountId, String group, String signature) {
        MailGroup known = require(accountId, group, signature);
        choices.refuse(accountId, known, clock.instant());
        LOG.log(Level.INFO, "Account {0} wants no more mail of group {1}", accountId,
                known.code());
    }
}
