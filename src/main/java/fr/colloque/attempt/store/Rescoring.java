package fr.colloque.attempt.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.attempt.RescoringPlan;
import fr.colloque.attempt.RescoringRefused;
import fr.colloque.attempt.RescoringRefused.Why;
import fr.colloque.attempt.RescoringState;
import fr.colloque.attempt.RescoringView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A proposal to score a scenario again: decided once, by somebody else than who proposed it. */
@Entity
@Table(name = "rescoring")
public class Rescoring {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "module_id", updatable = false)
    private String moduleId;
    @Column(name = "scenario_id", updatable = false)
    private String scenarioId;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rescoring_revision",
            joinColumns = @JoinColumn(name = "rescoring_id"))
    @Column(name = "module_revision")
    private Set<Integer> revisions = new HashSet<>();
    @Column(name = "corrected_revision", updatable = false)
    private int correctedRevision;
    @Column(updatable = false)
    private String reason;
    @Enumerated(EnumType.STRING)
    private RescoringState state;
    @Column(name = "proposed_by", updatable = false)
    private long proposedBy;
    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;
    @Column(name = "decided_by")
    private Long decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String decision;
    @Column(name = "withdraws_passes")
    private boolean withdrawsPasses;
    private long reached;
    @Column(name = "applied_at")
    private Instant appliedAt;
    @Column(name = "open_scenario")
    private String openScenario;

    protected Rescoring() { }                         // for JPA

    public Rescoring(RescoringPlan plan, String reason, long proposedBy, Instant at) {
        moduleId = requireNonNull(plan.moduleId(), "moduleId");
        scenarioId = requireNonNull(plan.scenarioId(), "scenarioId");
        revisions.addAll(plan.revisions());
        correctedRevision = plan.corrected();
        this.reason = requireNonNull(reason, "reason");
        this.proposedBy = proposedBy;
        proposedAt = requireNonNull(at, "at");
        turn(RescoringState.PROPOSED);
    }

    /** Withdraws the proposal; only whoever made it does. */
    public void takeBack(long accountId) {
        if (proposedBy != accountId) {
            throw new RescoringRefused(Why.anothersProposal);
        }
        requireProposed();
        turn(RescoringState.TAKEN_BACK);
    }

    /** Leaves every result as it is. */
    public void refuse(String why, long accountId, Instant at) {
        decide(why, accountId, at);
        turn(RescoringState.REFUSED);
    }

    /** Lets results follow the corrected key. */
    public void apply(String why, boolean withdrawing, long accountId, Instant at) {
        decide(why, accountId, at);
        withdrawsPasses = withdrawing;
        turn(RescoringState.APPLYING);
    }

    private void decide(String why, long accountId, Instant at) {
        if (proposedBy == accountId) {
            throw new RescoringRefused(Why.ownProposal);
        }
        requireProposed();
        decision = requireNonNull(why, "why");
        decidedBy = accountId;
        decidedAt = requireNonNull(at, "at");
    }

    private void requireProposed() {
        if (state != RescoringState.PROPOSED) {
            throw new RescoringRefused(Why.decided);
        }
    }

    /** All enrolments up to this one were looked at; a run that was cut off goes on after it. */
    public void reach(long enrolmentId) {
        reached = Math.max(reached, enrolmentId);
    }

    /** Every result follows. */
    public void finish(Instant at) {
        if (state == RescoringState.APPLYING) {
            appliedAt = requireNonNull(at, "at");
            turn(RescoringState.APPLIED);
        }
    }

    private void turn(RescoringState next) {
        state = next;
        openScenario = next.isOpen() ? moduleId + "/" + scenarioId : null;
    }

    public Long id() {
        return id;
    }

    public long reached() {
        return reached;
    }

    public RescoringState state() {
        return state;
    }

    public RescoringPlan plan() {
        return new RescoringPlan(moduleId, scenarioId, revisions, correctedRevision);
    }

    public RescoringView view() {
        return new RescoringView(id, plan(), reason, state, proposedBy, proposedAt, decidedBy,
                decidedAt, decision, withdrawsPasses, appliedAt);
    }
}
