package fr.colloque.attempt;

import fr.colloque.attempt.RescoringRefused.Why;
import fr.colloque.attempt.store.Rescoring;
import fr.colloque.attempt.store.Rescorings;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.SameQuestions;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * The door through which an author proposes to score a scenario again, after its key was wrong and
 * a corrected revision is out.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.AUTHOR)
public class RescoringService {

    private static final Logger LOG = System.getLogger(RescoringService.class.getName());

    @Inject Rescorings rescorings;
    @Inject Library library;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Proposes it; nothing changes before an administrator decides.
     *
     * @param reason what was wrong, as the doctors concerned will read it
     * @return the id of the proposal
     * @throws RescoringRefused where answers cannot be scored by the corrected key, or a proposal
     *                          for the same scenario is open
     * @throws RescoringReason  where the reason is too short or too long
     */
    public long propose(RescoringPlan plan, String reason) {
        String why = RescoringReason.require(reason);
        requirePossible(plan);
        if (rescorings.isOpen(plan)) {
            throw new RescoringRefused(Why.alreadyOpen);
        }
        Rescoring rescoring = new Rescoring(plan, why, signedIn.accountId(), clock.instant());
        rescorings.add(rescoring);
        audit.note("rescoring.proposed", rescoring.id(), "module", plan.moduleId(), "scenario",
                plan.scenarioId(), "corrected", plan.corrected());
        LOG.log(Level.INFO, "Rescoring {0} of scenario {1} proposed by account {2}",
                rescoring.id(), plan.scenarioId(), signedIn.accountId());
        return rescoring.id();
    }

    /** Takes one's own proposal back while nobody has decided. */
    public void takeBack(long id) {
        rescorings.hold(id).takeBack(signedIn.accountId());
        rescorings.flush();
        audit.note("rescoring.takenBack", id);
        LOG.log(Level.INFO, "Rescoring {0} taken back", id);
    }

    /** All proposals, the latest first. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public Page<RescoringView> all(PageRequest page) {
        return rescorings.all(page);
    }

    /** One proposal, or a refusal. */
    @Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
    public RescoringView require(long id) {
        return rescorings.require(id).view();
    }

    private void requirePossible(RescoringPlan plan) {
        if (plan.revisions().isEmpty() || plan.revisions().contains(plan.corrected())) {
            throw new RescoringRefused(Why.noRevision);
        }
        Scenario corrected = scenario(plan, plan.corrected());
        if (corrected.tasks().stream().anyMatch(Task.Concordance.class::isInstance)) {
            throw new RescoringRefused(Why.scoredByExperts);
        }
        for (int revision : plan.revisions()) {
            if (!SameQuestions.in(scenario(plan, revision), corrected)) {
                throw new RescoringRefused(Why.anotherQuestion);
            }
        }
    }

    private Scenario scenario(RescoringPlan plan, int revision) {
        return library.requireModule(plan.moduleId(), revision).module()
                .scenario(plan.scenarioId()).orElseThrow(NotFound::new);
    }
}
