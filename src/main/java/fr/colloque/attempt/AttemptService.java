package fr.colloque.attempt;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.AnswerSheets;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.attempt.store.Attempts;
import fr.colloque.attempt.store.CorrectionNotices;
import fr.colloque.attempt.store.RubricTicks;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.TestPlan.Review;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.enrolment.Opening;
import fr.colloque.enrolment.Seat;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The door to sittings. Every method speaks of attempts of the doctor who is signed in; those of
 * others do not exist for it. What only reads opens no transaction: each would cost three messages
 * to the database.
 */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class AttemptService {

    @Inject Attempts attempts;
    @Inject AnswerSheets sheets;
    @Inject RubricTicks ticks;
    @Inject CorrectionNotices told;
    @Inject Notices notices;
    @Inject PaperDrawing papers;
    @Inject ItemScoring scoring;
    @Inject HandingIn handingIn;
    @Inject EndingService endings;
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
        Seat seat = enrolments.hold(courseId);             // two clicks take turns
        Optional<Attempt> underWay = attempts.underWay(seat.enrolmentId(), pool, module);
        if (underWay.isPresent()) {
            return resume(underWay.get());
        }
        if (pool != Pool.PRACTICE) {
            check(seat.opening(pool, clock.instant()));
        }
        return new Place(papers.start(signedIn.accountId(), seat, pool, module), 1);
    }

    /** The tests of one of the doctor's courses that are under way and whose time is not over. */
    @Transactional(SUPPORTS)
    public List<TestUnderWay> underWay(long enrolmentId) {
        return attempts.testsUnderWay(enrolmentId).stream().filter(this::mine)
                .filter(a -> a.dueAt().filter(clock.instant()::isAfter).isEmpty())
                .map(a -> new TestUnderWay(a.pool(), a.dueAt().orElse(null)))
                .sorted(Comparator.comparing(TestUnderWay::pool)).toList();
    }

    private static void check(Opening opening) {
        switch (opening.state()) {
            case LATER -> throw new TooSoon(opening.from());
            case NEVER -> throw new NoSittingLeft();
            case OPEN -> { }
        }
    }

    /**
     * One scenario of the paper without its key; refused once its key was shown. A sitting whose
     * time is over is handed in on the way.
     */
    @Transactional(SUPPORTS)
    public PaperView paper(long attemptId, int position, Language language) {
        Attempt attempt = ended(attemptId);
        AnswerSheet sheet = sheets.of(attemptId);
        AnswerSheet.Item item = require(sheet, position);
        if (attempt.handedInAt().isPresent() && attempt.pool() != Pool.PRACTICE) {
            throw new TestHandedIn();
        }
        if (attempt.handedInAt().isPresent() || item.closedAt().isPresent()) {
            throw new AttemptClosed();
        }
        return Papers.paper(attempt, sheet, item, this::scenario, library.curriculum(),
                language, clock.instant());
    }

    /** Why, once the key may be shown: after closing in practice, after handing in of a test. */
    @Transactional(SUPPORTS)
    public FeedbackView feedback(long attemptId, int position, Language language) {
        Attempt attempt = require(attemptId);
        AnswerSheet sheet = sheets.of(attemptId);
        AnswerSheet.Item item = require(sheet, position);
        if (item.closedAt().isEmpty()) {
            throw new StillOpen();
        }
        if (attempt.review() != Review.FULL) {
            throw new NotForReview();
        }
        return new Feedback(scenario(item), item, scoring.of(item),
                ticks.of(attemptId, position, scenario(item)), Papers.canvas(item, language),
                library.curriculum())
                .of(attempt, sheet.items().size(),
                        scoring.others(item, library.curriculum(), language),
                        corrections(attempt, language).stream()
                                .filter(c -> c.position() == position).toList());
    }

    /**
     * The paper at a glance: what is answered, and after handing in the result as far as the
     * course shows it. A sitting whose time is over is handed in on the way.
     */
    @Transactional(SUPPORTS)
    public ResultView result(long attemptId, Language language) {
        Attempt attempt = ended(attemptId);
        return Papers.result(attempt, sheets.of(attemptId), corrections(attempt, language),
                this::scenario, enrolments.seat(attempt.enrolmentId()), language,
                clock.instant());
    }

    private List<CorrectionView> corrections(Attempt attempt, Language language) {
        return attempt.handedInAt().isEmpty() ? List.of()
                : notices.of(told.of(attempt.id()), language);
    }

    /**
     * Hands a test in, with what is answered by now. A second time is refused; where the time was
     * over first, nothing is left to do.
     */
    @Transactional
    public void handIn(long attemptId, long versionShown) {
        Attempt attempt = attempts.hold(attemptId).filter(this::mine)   // answers wait meanwhile
                .orElseThrow(NotFound::new);
        if (!attempt.endedByTime()) {
            handingIn.handIn(attempt, versionShown, clock.instant());
        }
    }

    /** The attempt as it is looked at: handed in, where its time is over. */
    private Attempt ended(long attemptId) {
        Attempt attempt = require(attemptId);
        if (attempt.handedInAt().isPresent() || !attempt.overAt(clock.instant())) {
            return attempt;
        }
        endings.endMine(attemptId);
        return require(attemptId);
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
