package fr.colloque.authoring;

import fr.colloque.authoring.form.ItemForm;
import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The door to single items of the reference library. */
@ApplicationScoped
@Transactional
@Allowed(Role.AUTHOR)
public class ItemService {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*");
    private static final List<String> FOLDERS = List.of("content/law/", "content/white-paper/",
            "content/cases/", "content/council/", "content/training/");

    @Inject
    DraftService drafts;
    @Inject
    Drafts rows;
    @Inject
    PublicationService publication;

    /** The file of an item, as a draft or as published, or a refusal. */
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public FileDraft open(String id) {
        return drafts.open(path(id));
    }

    /**
     * Begins a later version of an item beside the old one, which from then on ends the day before
     * and says by what it is replaced.
     *
     * @param old  the old one, as it was shown
     * @param id   of the new one
     * @param from the first day of the new one
     * @throws DraftConflict if there is an item of this id, or somebody changed the old one
     */
    public FileDraft supersede(FileDraft old, String id, LocalDate from) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new ItemIdUnusable();
        }
        if (find(id).findAny().isPresent()) {
            throw new DraftConflict();
        }
        ItemForm form = ItemForm.of(old.text()).orElseThrow(NotFound::new);
        String folder = old.path().substring(0, old.path().lastIndexOf('/') + 1);
        FileDraft next = drafts.create(folder + id + ".yaml", form.successor(id, from).text());
        form.supersede(id, from);
        drafts.save(old, form.text());
        return next;
    }

    private String path(String id) {
        return find(id).findFirst().orElseThrow(NotFound::new);
    }

    private Stream<String> find(String id) {
        SourceTree tree = publication.texts(Work.REFERENCE,
                publication.newestNumber(Work.REFERENCE));
        return Stream.concat(tree.files().keySet().stream(),
                        rows.of(Work.REFERENCE).stream().map(Draft::path))
                .filter(path -> path.endsWith("/" + id + ".yaml")
                        && FOLDERS.stream().anyMatch(path::startsWith)).distinct();
    }
}
