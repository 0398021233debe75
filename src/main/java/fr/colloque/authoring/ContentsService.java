package fr.colloque.authoring;

import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.check.WorkCheck;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The door to what modules and courses are made of, whether they were published or not. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class ContentsService {

    @Inject
    Drafts drafts;
    @Inject
    PublicationService publication;
    @Inject
    Clock clock;

    /** The lessons and pictures of a module, or a refusal where nobody has begun it. */
    public ModuleContents module(String moduleId) {
        Work work = Work.module(moduleId);
        WorkingCopy copy = copy(work);
        if (copy.tree().files().isEmpty() && copy.published().files().isEmpty()) {
            throw new NotFound();
        }
        return new Inventory(moduleId, copy).contents(publication.newestNumber(work));
    }

    /** What nobody has published yet, by its name; there is never more than is written. */
    public List<Work> begun() {
        return drafts.all().stream().map(DraftRow::work).distinct()
                .filter(work -> work.kind() != RevisionKind.REFERENCE)
                .filter(work -> publication.newestNumber(work) == 0).toList();
    }

    /**
     * What is wrong with a manifest or course, were this its text.
     *
     * @param path of a manifest or course
     */
    public List<Finding> findings(String path, String text) {
        Work work = Work.ofPath(path).orElseThrow(NotFound::new);
        SourceTree tree = copy(work).tree().with(path, text);
        if (work.kind() == RevisionKind.COURSE) {
            tree = withModules(tree, text);
        }
        return WorkCheck.check(path, tree, LocalDate.now(clock.withZone(Settings.ZONE)));
    }

    /** With the modules that the course puts together, as they are published. */
    private SourceTree withModules(SourceTree course, String text) {
        Map<String, String> files = new TreeMap<>(course.files());
        for (String id : FieldForm.ofCourse(text).map(f -> f.getRoot().get("modules").getValues())
                .orElse(List.of())) {
            Work module = Work.module(id);
            files.putAll(publication.texts(module, publication.newestNumber(module)).files());
        }
        return SourceTree.of(files);
    }

    private WorkingCopy copy(Work work) {
        return new WorkingCopy(work, publication.newestNumber(work), drafts.of(work),
                number -> publication.texts(work, number));
    }
}
