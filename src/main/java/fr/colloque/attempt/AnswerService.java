package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.enrolment.Unit;
import fr.colloque.platform.NotFound;
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
    @Inject ItemScoring scoring;
    @Inject EnrolmentService enrolments;
    @Inject Library library;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Saves answers to one scenario before it returns.
     *
     * @param choices by number of task, from 0, as {@link fr.colloque.core.scoring.Answer} keeps
     *                them; at least one
     * @return the moment of saving
     */
    @Transactional
    public Instant save(long attemptId, int position, Map<Integer, String> choices,
                        Language language) {
        if (choices.isEmpty()) {
            throw new NothingAnswered();
        }
        Instant now = clock.instant();
        if (!sheets.save(attemptId, signedIn.accountId(), position, choices, language, now)) {
            throw require(attemptId).refusal(now);
        }
        return now;
    }

    /**
     * Saves the last answers to a practice scenario and closes it, so that its reasons may be
     * shown. A second call changes nothing.
     *
     * @return whether the scenario is closed now; false while a task has no answer
     */
    @Transactional
    public boolean saveAndClose(long attemptId, int position, Map<Integer, String> choices,
                                Language language) {
        Attempt attempt = attempts.hold(attemptId).filter(this::mine)
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (!choices.isEmpty()) {
            sheets.save(attemptId, signedIn.accountId(), position, choices, language, now);
        }
        AnswerSheet sheet = sheets.of(attemptId);
        AnswerSheet.Item item = require(sheet, position);
        Scenario scenario = scenario(item);
        if (attempt.pool() != Pool.PRACTICE || item.closedAt().isPresent()) {
            return item.closedAt().isPresent();
        }
        if (!item.answered(scenario)) {
            return false;
        }
        close(attempt, sheet, item, now);
        return true;
    }

    private void close(Attempt attempt, AnswerSheet sheet, AnswerSheet.Item item, Instant now) {
        ScenarioScore score = scoring.of(item);
        sheets.close(attempt.id(), Map.of(item.position(), score), now);
        enrolments.practised(attempt.enrolmentId(),
                Unit.scenario(item.moduleId(), item.scenarioId()), item.revision());
        boolean others = sheet.items().stream()
                .anyMatch(i -> i.closedAt().isEmpty() && i.position() != item.position());
        if (!others) {
            attempt.handIn(PaperScores.of(sheet, scoring::of).mean(), now);
            attempts.flush();
        }
    }

    private Scenario scenario(AnswerSheet.Item item) {
        return library.requireModule(item.moduleId(), item.revision()).module()
                .scenario(item.scenarioId()).orElseThrow();
    }

    private Attempt require(long attemptId) {
        return attempts.find(attemptId).filter(this::mine)
                .orElseThrow(NotFound::new);
    }

    private boolean mine(Attempt attempt) {
        return attempt.belongsTo(signedIn.accountId());
    }

    private static AnswerSheet.Item require(AnswerSheet sheet, int position) {
        return sheet.item(position).orElseThrow(NotFound::new);
    }
}
