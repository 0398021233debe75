package fr.colloque.catalogue;

import fr.colloque.catalogue.store.LawTasks;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** The door to what changed in the law and to what must be looked at again because of it. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
public class ChangedLawService {

    private static final System.Logger LOG = System.getLogger(ChangedLawService.class.getName());

    @Inject
    LawTasks tasks;
    @Inject
    Event<LawTasksChanged> changed;
    @Inject
    SignedIn signedIn;
    @Inject
    AuditLog audit;
    @Inject
    Clock clock;

    /** The tasks that are open, oldest first, or those that are closed, latest first. */
    public Page<LawTaskRow> tasks(boolean open, PageRequest page) {
        return tasks.tasks(open, page);
    }

    /** Everything that ever changed, latest first. */
    public Page<LawChangeRow> changes(PageRequest page) {
        return tasks.changes(page);
    }

    /** When a change was published, and the modules of which a file cited what changed. */
    public LawReach reach(long changeId) {
        return tasks.change(changeId).map(c -> new LawReach(c.item(), c.openedAt(),
                tasks.slugs(changeId))).orElseThrow(NotFound::new);
    }

    /**
     * Closes a task without a new revision: whoever is signed in has looked, and says why.
     *
     * @param reason  {@value StillRightReason#SHORTEST} to {@value StillRightReason#LONGEST} signs
     * @param version the state of the task that was shown
     */
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public void stillRight(long taskId, String reason, long version) {
        String why = StillRightReason.require(reason);
        tasks.hold(taskId).orElseThrow(NotFound::new)
                .stillRight(why, signedIn.accountId(), clock.instant(), version);
        changed.fire(new LawTasksChanged());
        audit.note("law.stillRight", taskId);
        LOG.log(Level.INFO, "Task {0} of changed law closed as still right by account {1}",
                taskId, signedIn.accountId());
    }

    /**
     * What a change may concern.
     *
     * @param item    the id of what changed
     * @param at      when the change was published
     * @param modules the modules of which a file cited it then
     */
    public record LawReach(String item, Instant at, Set<String> modules) {

        public LawReach {
            modules = Set.copyOf(modules);
        }
    }
}
