package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;

/**
 * The door to scenarios under work. Whoever changes a draft hands back the version that was shown;
 * a {@link DraftConflict} answers when it is no longer the present one.
 */
@ApplicationScoped
public class DraftService {

    private static final System.Logger LOG = System.getLogger(DraftService.class.getName());

    @Inject
    Drafts drafts;
    @Inject
    Library library;
    @Inject
    PublicationService publication;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** The text of a scenario as it stands: the draft, or else the published text. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public ScenarioDraft open(String moduleId, String scenarioId) {
        library.requireModule(moduleId);
        return drafts.find(moduleId, ScenarioDraft.path(moduleId, scenarioId))
                .map(draft -> underWay(moduleId, scenarioId, draft))
                .orElseGet(() -> published(moduleId, scenarioId));
    }

    /**
     * Saves a scenario, whatever findings it has, before it returns.
     *
     * @param shown what the author was shown when she began to type
     * @return the draft as it stands now
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public ScenarioDraft save(ScenarioDraft shown, Scenario scenario) {
        String text = ScenarioWriter.write(scenario);
        Optional<Draft> present = drafts.hold(shown.moduleId(), shown.path());
        if (present.isEmpty() && shown.underWay()) {
            throw new DraftConflict();
        }
        Draft draft = present.orElseGet(() -> begin(shown, text));
        if (present.isPresent()) {
            draft.write(text, signedIn.accountId(), clock.instant(), shown.version());
            drafts.flush();
        }
        LOG.log(Level.INFO, "Draft {0} saved by account {1}", shown.path(),
                signedIn.accountId());
        return underWay(shown.moduleId(), shown.scenarioId(), draft);
    }

    /** Begins a scenario that nobody has written yet; its id is made of the French title. */
    @Transactional
    @Allowed(Role.AUTHOR)
    public ScenarioDraft create(String moduleId, Text title, SurfaceKind kind) {
        Module module = library.requireModule(moduleId).module();
        String id = new ScenarioIds(this::taken).unused(title.fr());
        Scenario blank = BlankScenario.of(id, title, kind, module.lessons().getFirst().id());
        ScenarioDraft none = new ScenarioDraft(moduleId, id, "", ScenarioDraft.NONE,
                publication.newestNumber(moduleId), null, false, null, null);
        Draft draft = begin(none, ScenarioWriter.write(blank));
        LOG.log(Level.INFO, "Draft {0} begun by account {1}", none.path(),
                signedIn.accountId());
        return underWay(moduleId, id, draft);
    }

    /** Throws a draft away: what is published, if anything, is what is left. */
    @Transactional
    @Allowed(Role.AUTHOR)
    public void discard(ScenarioDraft shown) {
        Draft draft = drafts.hold(shown.moduleId(), shown.path())
                .orElseThrow(DraftConflict::new);
        draft.requireShown(shown.version());
        drafts.remove(draft);
        drafts.flush();
        LOG.log(Level.INFO, "Draft {0} discarded by account {1}", shown.path(),
                signedIn.accountId());
    }

    /** From now on the draft replaces what somebody else has published since it began. */
    @Transactional
    @Allowed(Role.AUTHOR)
    public ScenarioDraft continueFromPublished(ScenarioDraft shown) {
        Draft draft = drafts.hold(shown.moduleId(), shown.path())
                .orElseThrow(DraftConflict::new);
        draft.continueFrom(publication.newestNumber(shown.moduleId()), shown.version());
        drafts.flush();
        LOG.log(Level.INFO, "Draft {0} continued by account {1}", shown.path(),
                signedIn.accountId());
        return underWay(shown.moduleId(), shown.scenarioId(), draft);
    }

    private Draft begin(ScenarioDraft shown, String text) {
        Draft draft = new Draft(shown.moduleId(), shown.path(), shown.baseNumber(), text,
                signedIn.accountId(), clock.instant());
        drafts.add(draft);
        return draft;
    }

    private boolean taken(String id) {
        return library.curriculum().modules().stream().anyMatch(m -> m.scenario(id).isPresent())
                || drafts.all().stream().anyMatch(d -> d.path().endsWith("/" + id + ".yaml"));
    }

    private ScenarioDraft published(String moduleId, String scenarioId) {
        int number = publication.newestNumber(moduleId);
        String text = publication.texts(moduleId, number)
                .text(ScenarioDraft.path(moduleId, scenarioId)).orElseThrow(NotFound::new);
        return new ScenarioDraft(moduleId, scenarioId, text, ScenarioDraft.NONE, number, text,
                false, null, null);
    }

    private ScenarioDraft underWay(String moduleId, String scenarioId, Draft draft) {
        int number = publication.newestNumber(moduleId);
        SourceTree texts = publication.texts(moduleId, number);
        boolean moved = draft.baseNumber() != number && !texts.text(draft.path()).equals(
                publication.texts(moduleId, draft.baseNumber()).text(draft.path()));
        return new ScenarioDraft(moduleId, scenarioId, draft.text(), draft.version(),
                draft.baseNumber(), texts.text(draft.path()).orElse(null), moved,
                draft.savedBy(), draft.savedAt());
    }
}
