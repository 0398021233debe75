package fr.colloque.catalogue.store;

import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The courses, modules and reference library that come with the application. */
@ApplicationScoped
public class BundledContent {

    @Inject
    PublicationService publication;

    void publish(@Observes @Priority(DatabaseReady.CONTENT) DatabaseReady ready)
            throws URISyntaxException {
        URI folder = BundledContent.class.getResource("/library").toURI();
        SourceTree all = SourceTree.of(Path.of(folder));
        Map<Work, Map<String, String>> works = new LinkedHashMap<>();
        works.put(Work.REFERENCE, new TreeMap<>());    // what is cited, before those who cite it
        all.under("modules").files().keySet().forEach(path -> add(works, all, "modules/" + path));
        all.under("content").files().keySet().forEach(path -> add(works, all, "content/" + path));
        works.forEach((work, files) -> publication.publishBundled(work, SourceTree.of(files)));
    }

    private static void add(Map<Work, Map<String, String>> works, SourceTree all, String path) {
        works.computeIfAbsent(Work.ofPath(path).orElseThrow(), w -> new TreeMap<>())
                .put(path, all.text(path).orElseThrow());
    }
}
