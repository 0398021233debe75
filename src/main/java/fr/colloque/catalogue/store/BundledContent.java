package fr.colloque.catalogue.store;

import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The courses, modules and reference library that come with the application. */
@ApplicationScoped
public class BundledContent {

    private static final String COURSES = "content/courses/";
    private static final String MODULES = "modules/";

    @Inject
    PublicationService publication;

    void publish(@Observes @Priority(DatabaseReady.CONTENT) DatabaseReady ready)
            throws URISyntaxException {
        URI folder = BundledContent.class.getResource("/library").toURI();
        SourceTree all = SourceTree.of(Path.of(folder));
        publication.publishBundled(RevisionKind.REFERENCE, "reference",
                only(all, p -> !p.startsWith(MODULES) && !p.startsWith(COURSES)));
        for (String module : names(all, MODULES)) {
            publication.publishBundled(RevisionKind.MODULE, module,
                    only(all, p -> p.startsWith(MODULES + module + "/")));
        }
        for (String course : names(all, COURSES)) {
            publication.publishBundled(RevisionKind.COURSE, course.replace(".yaml", ""),
                    only(all, p -> p.equals(COURSES + course)));
        }
    }

    private static SourceTree only(SourceTree all, Predicate<String> path) {
        Map<String, String> some = new TreeMap<>(all.files());
        some.keySet().removeIf(path.negate());
        return SourceTree.of(some);
    }

    /** The names of what lies directly in this folder. */
    private static Set<String> names(SourceTree all, String folder) {
        return all.files().keySet().stream().filter(p -> p.startsWith(folder))
                .map(p -> p.substring(folder.length()).split("/")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
