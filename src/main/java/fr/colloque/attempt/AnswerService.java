package fr.colloque.attempt;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.attempt.store.SavedAnswers;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.enrolment.Unit;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The door through which answers come in. An answer is in the database before a method returns;
 * attempts of other doctors do not exist for it.
 */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class AnswerService {

    @Inject Attempts attempts;
    @Inject AnswerSheets sheets;
    @Inject SavedAnswers answers;
    @Inject ItemScoring scoring;
    @Inject EnrolmentService enrolments;
    @Inject Library library;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Saves answers to one scenario before it returns. Of two answers to the same task the one
     * that was given later stands, in whatever order they arrive.
     *
     * @throws NothingAnswered  where there are none
     * @throws AnswerDoesNotFit where one is no answer to its task
     * @throws AttemptClosed    once the paper is handed in, or its time is over
     * @throws ScenarioClosed   once the reasons are shown
     */
    @Transactional(SUPPORTS)
    public Receipt save(Submission sent) {
        Taken taken = take(sent);
        Submission kept = taken.kept();
        boolean replaced = taken.rows() == 2 * kept.choices().size();
        boolean sure = replaced || taken.rows() == 0
                || kept.age().isZero() && !taken.conversed();
        return new Receipt(taken.at(), !sure && !answers.stands(signedIn.accountId(), kept));
    }

    /** What was sent, as far as it fits, and what the database made of it. */
    private record Taken(Submission kept, boolean conversed, int rows, Instant at) { }

    private Taken take(Submission sent) {
        if (sent.choices().isEmpty()) {
            throw new NothingAnswered();
        }
        ScenarioRef ref = sent.scenario().or(() -> answers.scenario(sent.attemptId(),
                signedIn.accountId(), sent.position())).orElseThrow(NotFound::new);
        Scenario scenario = scenario(ref);
        Submission fitting = Fitting.of(scenario, sent);
        if (fitting.choices().isEmpty()) {
            throw new NothingAnswered();
        }
        Instant now = clock.instant();
        return new Taken(fitting, Fitting.conversed(scenario, fitting),
                save(fitting, ref, now), now);
    }

    /** A request that was acknowledged is acknowledged again, even after the paper is closed. */
    private int save(Submission sent, ScenarioRef ref, Instant now) {
        long doctor = signedIn.accountId();
        int rows = answers.save(doctor, sent, ref, now.minus(sent.age()), now);
        if (rows == 0 && !answers.stands(doctor, sent)) {
            throw reason(sent, ref);
        }
        return rows;
    }

    /**
     * Saves the last answers to a practice scenario and closes it, so that its reasons may be
     * shown. A second call changes nothing.
     *
     * @return whether the scenario is closed now; false while a task has no answer
     */
    @Transactional
    public boolean saveAndClose(Submission sent) {
        Attempt attempt = attempts.hold(sent.attemptId()).filter(this::mine)
                .orElseThrow(NotFound::new);
        boolean refused = !sent.choices().isEmpty() && !saved(sent);
        AnswerSheet sheet = sheets.of(sent.attemptId());
        AnswerSheet.Item item = sheet.item(sent.position()).orElseThrow(NotFound::new);
        if (attempt.pool() != Pool.PRACTICE || item.closedAt().isPresent()) {
            return item.closedAt().isPresent();
        }
        if (refused || !item.answered(scenario(item))) {
            return false;
        }
        close(attempt, sheet, item, clock.instant());
        return true;
    }

    /** Saves what is complete, unless it is closed already, as a repeated request may find. */
    private boolean saved(Submission sent) {
        try {
            take(sent);
            return true;
        } catch (NothingAnswered | ScenarioClosed | AttemptClosed not) {
            return false;
        }
    }

    /** Why nothing was saved. */
    private Refusal reason(Submission sent, ScenarioRef shown) {
        Attempt attempt = attempts.find(sent.attemptId()).filter(this::mine)
                .orElseThrow(NotFound::new);
        AnswerSheet.Item item = sheets.of(attempt.id()).item(sent.position())
                .filter(i -> i.scenario().equals(shown)).orElseThrow(NotFound::new);
        boolean alone = attempt.handedInAt().isEmpty() && item.closedAt().isPresent();
        return alone ? new ScenarioClosed() : attempt.refusal(clock.instant());
    }

    private void close(Attempt attempt, AnswerSheet sheet, AnswerSheet.Item item, Instant now) {
        ScenarioScore score = scoring.of(item);
        Map<Integer, ScenarioScore> closing = Map.of(item.position(), score);
        boolean others = sheet.items().stream()
                .anyMatch(i -> i.closedAt().isEmpty() && i.position() != item.position());
        if (others) {
            sheets.close(attempt.id(), closing, now);
        } else {
            sheets.closeLast(attempt.id(), item.position(), score,
                    PaperScores.of(sheet, scoring::of).mean(), now);
        }
        enrolments.practised(attempt.enrolmentId(),
                Unit.scenario(item.moduleId(), item.scenarioId()), item.revision());
        scoring.count(signedIn.accountId(), attempt.id(), sheet, closing);
    }

    private Scenario scenario(AnswerSheet.Item item) {
        return scenario(item.scenario());
    }

    private Scenario scenario(ScenarioRef ref) {
        return library.requireModule(ref.moduleId(), ref.revision()).module()
                .scenario(ref.scenarioId()).orElseThrow(NotFound::new);
    }

    private boolean mine(Attempt attempt) {
        return attempt.belongsTo(signedIn.accountId());
    }
}
