package fr.colloque.authoring;

import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.DraftWriters;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.authoring.store.Review;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Text;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The door to files under work. Whoever changes a draft hands back the version that was shown; a
 * {@link DraftConflict} answers when it is no longer the present one.
 */
@ApplicationScoped
public class DraftService {

    private static final System.Logger LOG = System.getLogger(DraftService.class.getName());

    @Inject
    Drafts drafts;
    @Inject
    DraftWriters writers;
    @Inject
    Reviews reviews;
    @Inject
    Library library;
    @Inject
    PublicationService publication;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /** The text of a file as it stands: the draft, or else the published text. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public FileDraft open(String path) {
        Work work = Work.ofPath(path).orElseThrow(NotFound::new);
        return drafts.find(path).map(this::underWay).orElseGet(() -> published(work, path));
    }

    /**
     * Saves a text, whatever findings it has, before it returns.
     *
     * @param shown what the author was shown when she began to type
     * @param text  empty to take the file away when the drafts are published
     * @return the draft as it stands now
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public FileDraft save(FileDraft shown, String text) {
        Optional<Draft> present = drafts.hold(shown.path());
        if (present.isEmpty() && shown.underWay()) {
            throw new DraftConflict();
        }
        Draft draft = present.orElseGet(() -> begin(shown.path(), shown.baseNumber(), text));
        if (present.isPresent()) {
            draft.write(text, signedIn.accountId(), clock.instant(), shown.version());
            drafts.keep(draft);
        }
        LOG.log(Level.INFO, "Draft {0} saved by account {1}", shown.path(),
                signedIn.accountId());
        return underWay(draft);
    }

    /**
     * Begins a file that nobody has written yet.
     *
     * @throws DraftConflict if there is a file of this name already
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public FileDraft create(String path, String text) {
        Work work = Work.ofPath(path).orElseThrow(NotFound::new);
        int number = publication.newestNumber(work);
        if (publication.texts(work, number).text(path).isPresent()) {
            throw new DraftConflict();
        }
        Draft draft = begin(path, number, text);
        LOG.log(Level.INFO, "Draft {0} begun by account {1}", path, signedIn.accountId());
        return underWay(draft);
    }

    /**
     * Begins a scenario that nobody has written yet; its id is made of the French title.
     *
     * @param surface what it shows, as files write it: {@code post}, {@code thread}, …
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public FileDraft createScenario(String moduleId, Text title, String surface) {
        Module module = library.requireModule(moduleId).module();
        String id = new ScenarioIds(this::taken).unused(title.fr());
        String blank = ScenarioForm.blank(id, title, surface,
                module.lessons().getFirst().id()).text();
        return create(FileDraft.scenario(moduleId, id), blank);
    }

    /** The names of the pictures of a module as they stand: those of drafts, too. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public List<String> pictures(String moduleId) {
        Work work = Work.module(moduleId);
        String folder = "modules/" + moduleId + "/media/";
        SourceTree tree = publication.texts(work, publication.newestNumber(work));
        Set<String> paths = new TreeSet<>(tree.files().keySet());
        drafts.of(work).stream().filter(d -> !d.text().isEmpty()).forEach(d -> paths.add(d.path()));
        return paths.stream().filter(path -> path.startsWith(folder))
                .map(path -> path.substring(folder.length())).toList();
    }

    /** Throws a draft away: what is published, if anything, is what is left. */
    @Transactional
    @Allowed(Role.AUTHOR)
    public void discard(FileDraft shown) {
        Optional<Review> review = reviews.hold(shown.work());
        Draft draft = drafts.hold(shown.path()).orElseThrow(DraftConflict::new);
        draft.requireShown(shown.version());
        drafts.remove(draft);
        drafts.flush();
        if (drafts.of(shown.work()).isEmpty()) {      // nothing is left to review
            review.ifPresent(r -> r.takeBack(signedIn.accountId(), clock.instant()));
            writers.clear(shown.work());
        }
        LOG.log(Level.INFO, "Draft {0} discarded by account {1}", shown.path(),
                signedIn.accountId());
    }

    /** From now on the draft replaces what somebody else has published since it began. */
    @Transactional
    @Allowed(Role.AUTHOR)
    public FileDraft continueFromPublished(FileDraft shown) {
        Draft draft = drafts.hold(shown.path()).orElseThrow(DraftConflict::new);
        draft.continueFrom(publication.newestNumber(shown.work()), shown.version());
        drafts.flush();
        LOG.log(Level.INFO, "Draft {0} continued by account {1}", shown.path(),
                signedIn.accountId());
        return underWay(draft);
    }

    private Draft begin(String path, int baseNumber, String text) {
        Draft draft = new Draft(path, baseNumber, text, signedIn.accountId(), clock.instant());
        drafts.add(draft);
        return draft;
    }

    private boolean taken(String id) {
        return library.curriculum().modules().stream().anyMatch(m -> m.scenario(id).isPresent())
                || drafts.all().stream().anyMatch(d -> d.path().endsWith("/" + id + ".yaml"));
    }

    private FileDraft published(Work work, String path) {
        int number = publication.newestNumber(work);
        String text = publication.texts(work, number).text(path).orElseThrow(NotFound::new);
        return new FileDraft(path, text, FileDraft.NONE, number, text, false, null, null);
    }

    private FileDraft underWay(Draft draft) {
        Work work = draft.work();
        int number = publication.newestNumber(work);
        SourceTree texts = publication.texts(work, number);
        boolean moved = draft.baseNumber() != number && !texts.text(draft.path()).equals(
                publication.texts(work, draft.baseNumber()).text(draft.path()));
        return new FileDraft(draft.path(), draft.text(), draft.version(), draft.baseNumber(),
                texts.text(draft.path()).orElse(null), moved, draft.savedBy(), draft.savedAt());
    }
}
