package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.attempt.store.RubricTicks;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The door to sittings. Every method speaks of attempts of the doctor who is signed in; those of
 * others do not exist for it.
 */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class AttemptService {

    private static final System.Logger LOG = System.getLogger(AttemptService.class.getName());

    @Inject Attempts attempts;
    @Inject AnswerSheets sheets;
    @Inject RubricTicks ticks;
    @Inject PaperDrawing papers;
    @Inject ItemScoring scoring;
    @Inject EnrolmentService enrolments;
    @Inject Library library;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Starts a sitting, or finds the one of its kind that is under way.
     *
     * @param moduleId the module to practise; tests are drawn from all modules, so they ignore it
     * @return where to go on
     */
    @Transactional
    public Place start(String courseId, Pool pool, String moduleId) {
        String module = pool == Pool.PRACTICE ? moduleId : null;
        CoursePath path = enrolments.holdPath(courseId);   // two clicks take turns
        return attempts.underWay(path.enrolmentId(), pool, module).map(this::resume)
                .orElseGet(() -> new Place(
                        papers.start(signedIn.accountId(), path, pool, module), 1));
    }

    /** One scenario of the paper without its key; refused once its key was shown. */
    @Transactional
    public PaperView paper(long attemptId, int position, Language language) {
        Attempt attempt = require(attemptId);
        AnswerSheet sheet = sheets.of(attemptId);
        AnswerSheet.Item item = require(sheet, position);
        if (attempt.handedInAt().isPresent() || item.closedAt().isPresent()) {
            throw new AttemptClosed();
        }
        return Papers.paper(attempt, sheet, item, this::scenario, library.curriculum(),
                language, clock.instant());
    }

    /** Why, once the key may be shown: after closing in practice, after handing in of a test. */
    @Transactional
    public FeedbackView feedback(long attemptId, int position, Language language) {
        Attempt attempt = require(attemptId);
        AnswerSheet sheet = sheets.of(attemptId);
        AnswerSheet.Item item = require(sheet, position);
        if (item.closedAt().isEmpty()) {
            throw new StillOpen();
        }
        return new Feedback(scenario(item), item, scoring.of(item),
                ticks.of(attemptId, position, scenario(item)), language, library.curriculum())
                .of(attempt, sheet.items().size(),
                        scoring.others(item, library.curriculum(), language));
    }

    /** The paper at a glance: what is answered, and after handing in the result. */
    @Transactional
    public ResultView result(long attemptId, Language language) {
        Attempt attempt = require(attemptId);
        return Papers.result(attempt, sheets.of(attemptId), this::scenario,
                enrolments.course(attempt.enrolmentId()).course(), language);
    }

    /** Hands a test in, with what is answered by now; a second time is refused. */
    @Transactional
    public void handIn(long attemptId, long versionShown) {
        Attempt attempt = attempts.hold(attemptId).filter(this::mine)   // answers wait meanwhile
                .orElseThrow(NotFound::new);
        AnswerSheet sheet = sheets.of(attemptId);
        PaperScores scores = PaperScores.of(sheet, scoring::of);
        Instant now = clock.instant();
        attempt.handIn(scores.mean(), now, versionShown);
        attempts.flush();
        sheets.close(attemptId, scores.byPosition(), now);
        Percent result = scores.mean().orElseThrow();  // tests are drawn from what has a verdict
        enrolments.handedIn(attempt.enrolmentId(), attempt.pool(), result, now);
        scoring.count(signedIn.accountId(), attemptId, sheet, scores.byPosition());
        LOG.log(Level.INFO, "Attempt {0} handed in", attemptId);
    }

    /** The first scenario that still wants an answer; the last one where none does. */
    private Place resume(Attempt attempt) {
        List<AnswerSheet.Item> items = sheets.of(attempt.id()).items();
        int position = items.stream()
                .filter(i -> i.closedAt().isEmpty() && !i.answered(scenario(i)))
                .mapToInt(AnswerSheet.Item::position).findFirst().orElse(items.size());
        return new Place(attempt.id(), position);
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
