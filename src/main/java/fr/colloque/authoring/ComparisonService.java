package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import fr.colloque.core.compare.Comparison;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;

/** The door to what differs between two revisions of a work, or a revision and the desk. */
@ApplicationScoped
public class ComparisonService {

    /** Stands for the desk: the current revision with all drafts put over. */
    public static final int DESK = -1;

    @Inject
    Drafts drafts;
    @Inject
    PublicationService publication;

    /**
     * Compares two states of a work.
     *
     * @param from a revision, 0 for nothing, or {@link #DESK}; empty for the one before
     * @param to   a revision or {@link #DESK}
     * @param file the only file to look at; empty for all
     * @return only the files of this page are compared word by word
     */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public ComparisonView compare(Work work, OptionalInt from, int to, String file,
                                  PageRequest page) {
        int current = publication.newestNumber(work);
        List<Draft> held = drafts.of(work);
        if (current == 0 && held.isEmpty()) {
            throw new NotFound();
        }
        int older = from.orElse(to == DESK ? current : Math.max(0, to - 1));
        SourceTree before = tree(work, older, held, current);
        SourceTree after = tree(work, to, held, current);
        List<String> paths = Comparison.paths(before, after).stream()
                .filter(path -> file.isEmpty() || path.equals(file)).toList();
        List<ComparedFile> files = paths.stream().skip(page.offset()).limit(page.size())
                .map(path -> new ComparedFile(Comparison.ofFile(path, before, after),
                        before.text(path).orElse(""), after.text(path).orElse(""))).toList();
        List<RevisionRow> history = publication.history(work);
        return new ComparisonView(work, older, to, new Page<>(files, paths.size(), page),
                history);
    }

    private SourceTree tree(Work work, int number, List<Draft> held, int current) {
        return number == DESK ? new WorkingCopy(work, current, held,
                wanted -> publication.texts(work, wanted)).tree()
                : publication.texts(work, number);
    }
}
