package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.check.LibraryCheck;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.SourceTree;
import fr.colloque.panel.Panels;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The door to modules as authors see them: what is published, what is under way, publication. */
@ApplicationScoped
public class AuthoringService {

    private static final System.Logger LOG = System.getLogger(AuthoringService.class.getName());

    @Inject
    Drafts drafts;
    @Inject
    Library library;
    @Inject
    PublicationService publication;
    @Inject
    Panels panels;
    @Inject
    Clock clock;

    /** All modules by title of their folder, each with what is under way. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public List<ModuleRow> modules() {
        Map<String, List<DraftRow>> underWay = drafts.all().stream()
                .filter(d -> d.kind() == RevisionKind.MODULE)
                .collect(Collectors.groupingBy(DraftRow::slug));
        return library.curriculum().modules().stream().map(m -> {
            PublishedModule published = library.requireModule(m.id());
            return new ModuleRow(m.id(), m.title(), published.number(), published.publishedAt(),
                    published.note(), underWay.getOrDefault(m.id(), List.of()));
        }).toList();
    }

    /** One module with its drafts and what is wrong with them, or a refusal. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public ModuleView module(String moduleId) {
        PublishedModule published = library.requireModule(moduleId);
        WorkingCopy copy = workingCopy(moduleId, drafts.of(Work.module(moduleId)));
        return new ModuleView(published.module(), published.number(), published.publishedAt(),
                copy.scenarios(), copy.rows(), findings(moduleId, copy.tree()),
                PanelNotes.of(moduleId, copy.scenarios(), panels),
                copy.tree().checksum(), publication.history(Work.module(moduleId)));
    }

    /**
     * Publishes the current revision with all drafts put over as the next one; the drafts are
     * gone afterwards.
     *
     * @param note  what changed, {@value NoteLength#SHORTEST} to {@value NoteLength#LONGEST} signs
     * @param shown what {@link ModuleView#shown} stood for when the author decided
     * @return the number of the new revision
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public int publish(String moduleId, String note, String shown) {
        String told = note.strip();
        long length = told.codePoints().count();
        if (length < NoteLength.SHORTEST || length > NoteLength.LONGEST) {
            throw new NoteLength();
        }
        List<Draft> held = drafts.holdAll(Work.module(moduleId));
        WorkingCopy copy = workingCopy(moduleId, held);
        requirePublishable(moduleId, held, copy, shown);
        int number = publication.publish(Work.module(moduleId), copy.tree(), told);
        held.forEach(drafts::remove);
        drafts.flush();
        LOG.log(Level.INFO, "Module {0}: {1} drafts published as revision {2}", moduleId,
                held.size(), number);
        return number;
    }

    private void requirePublishable(String moduleId, List<Draft> held, WorkingCopy copy,
                                    String shown) {
        if (held.isEmpty()) {
            throw new NothingToPublish();
        }
        if (copy.movedDrafts() > 0) {
            throw new BaseMoved(copy.movedDrafts());
        }
        if (!copy.tree().checksum().equals(shown)) {
            throw new StaleView();
        }
        List<Finding> findings = findings(moduleId, copy.tree());
        if (!findings.isEmpty()) {
            throw new FindingsRemain(findings.size());
        }
        PanelNotes.of(moduleId, copy.scenarios(), panels).notes().stream()
                .filter(PanelNote::blocks).findFirst().ifPresent(note -> {
                    throw new PanelDivided(note.scenarioId());
                });
    }

    private WorkingCopy workingCopy(String moduleId, List<Draft> held) {
        Work work = Work.module(moduleId);
        return new WorkingCopy(work, publication.newestNumber(work), held,
                number -> publication.texts(work, number));
    }

    /** What is wrong with this module, or because of it with its courses. */
    private List<Finding> findings(String moduleId, SourceTree tree) {
        String folder = "modules/" + moduleId + "/";
        Map<String, String> files = new TreeMap<>(publication.texts().files());
        files.keySet().removeIf(path -> path.startsWith(folder));
        files.putAll(tree.files());
        SourceTree whole = SourceTree.of(files);
        return LibraryCheck.check(whole, LocalDate.now(clock.withZone(Settings.ZONE))).stream()
                .filter(f -> f.file().startsWith(folder) || concernsCourses(f)).toList();
    }

    /** A module must not take from a course what it needs; that time passes is no fault of it. */
    private static boolean concernsCourses(Finding finding) {
        return finding.file().startsWith("content/courses/")
                || finding.rule().equals(Rule.ID_UNIQUE.code());
    }
}
