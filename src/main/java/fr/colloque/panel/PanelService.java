package fr.colloque.panel;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Language;
import fr.colloque.core.scoring.Answer;
import fr.colloque.panel.store.PanelAnswers;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The experts' door. Every expert is invited to all tasks of the revisions that are current, and
 * speaks for themselves only.
 */
@ApplicationScoped
@Allowed(Role.EXPERT)
public class PanelService {

    private static final System.Logger LOG = System.getLogger(PanelService.class.getName());

    @Inject
    PanelAnswers answers;
    @Inject
    Panels panels;
    @Inject
    Library library;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;
    @Inject
    Event<PanelAnswered> answered;

    /** All tasks there are, and which of them wait for the expert who is signed in. */
    @Transactional
    public PanelView tasks(Language language) {
        return view(current(), answers.by(signedIn.accountId()), language);
    }

    /**
     * One task without its key, or a refusal.
     *
     * @param kind {@code concordance} or {@code mark}
     */
    @Transactional
    public PanelTaskView task(String moduleId, String scenarioId, String kind,
                              Language language) {
        List<PanelTask> all = current();
        PanelTask task = require(all, moduleId, scenarioId, kind);
        Panel panel = answers.to(task.wording());
        return new TaskDrawing(task, panel.by(signedIn.accountId()), language)
                .view(library.requireModule(moduleId).number(), all.indexOf(task) + 1,
                        all.size(), panel.shown());
    }

    /**
     * Keeps an answer before it returns; an earlier one is replaced as long as no doctor is shown
     * what the panel says.
     *
     * @param wording what {@link PanelTaskView#wording} stood for when the expert decided
     * @return the next task that waits, if any
     */
    @Transactional
    public Optional<PanelRow> answer(String moduleId, String scenarioId, String kind,
                                     String wording, ExpertAnswer given) {
        List<PanelTask> all = current();
        PanelTask task = require(all, moduleId, scenarioId, kind);
        if (!task.wording().equals(wording)) {
            throw new WordingChanged();
        }
        long expert = signedIn.accountId();
        ExpertAnswer answer = checked(task, given.by(expert));
        Panel before = answers.to(wording);
        Optional<ExpertAnswer> mine = before.by(expert);
        if (mine.isPresent() && !mine.get().equals(answer) && before.shown()) {
            throw new AnswerFixed();
        }
        answers.save(task, answer, clock.instant());
        answered.fire(new PanelAnswered(wording));
        LOG.log(Level.INFO, "Expert {0} answered {1} of {2}", expert, kind, scenarioId);
        return view(all, answers.by(expert), answer.language()).nextAfter(all.indexOf(task));
    }

    private static ExpertAnswer checked(PanelTask task, ExpertAnswer answer) {
        if (answer.reason().codePointCount(0, answer.reason().length())
                > ExpertAnswer.LONGEST_REASON) {
            throw new ReasonTooLong();
        }
        boolean fits = answer.outside() || Answer.read(task.task(), task.scenario().surface(),
                answer.choice(), answer.language()).isPresent();
        if (!fits) {
            throw new AnswerUnusable();
        }
        return answer;
    }

    /** What nobody but experts can judge comes first. */
    private List<PanelTask> current() {
        return library.curriculum().modules().stream().map(m -> library.requireModule(m.id()))
                .flatMap(m -> m.module().scenarios().stream().flatMap(s ->
                        panels.tasks(m.id(), m.number(), s).stream()))
                .sorted(Comparator.comparing(PanelTask::concordance).reversed()).toList();
    }

    private PanelView view(List<PanelTask> tasks, Map<String, ExpertAnswer> mine,
                           Language language) {
        return new PanelView(tasks.stream().map(task -> {
            PublishedModule module = library.requireModule(task.moduleId());
            return new PanelRow(task.moduleId(), task.scenario().id(), task.kind(),
                    task.scenario().title().in(language), module.module().title().in(language),
                    mine.containsKey(task.wording()), panels.of(task.wording()).shown());
        }).toList());
    }

    private static PanelTask require(List<PanelTask> tasks, String moduleId, String scenarioId,
                                     String kind) {
        return tasks.stream().filter(t -> t.moduleId().equals(moduleId)
                        && t.scenario().id().equals(scenarioId) && t.kind().equals(kind))
                .findFirst().orElseThrow(NotFound::new);
    }
}
