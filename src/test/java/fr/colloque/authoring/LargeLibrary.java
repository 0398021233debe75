package fr.colloque.authoring;

import fr.colloque.catalogue.ShelfMark;
import fr.colloque.catalogue.Work;
import fr.colloque.catalogue.store.Revision;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * As many published modules as wanted, of 40 scenarios each, made of the bundled one on patients
 * online. Their texts are made anew whenever they are read, as a database would hand them out.
 */
final class LargeLibrary extends Revisions {

    static final int SCENARIOS = 40;

    private static final String MODEL = "patients-en-ligne";
    private static final Instant DAY = Instant.parse("2026-11-20T08:00:00Z");
    private static final SourceTree MODULE = SourceTree.of(Path.of(""), "modules/" + MODEL);
    private static final SourceTree CONTENT = SourceTree.of(Path.of(""), "content");

    private final int modules;
    private int published;
    private int read;

    LargeLibrary(int modules) {
        this.modules = modules;
    }

    /** Module 0 is published once more. */
    void publishOneMore() {
        published++;
    }

    /** How many revisions were read with their texts since this was asked last. */
    int readSince() {
        int since = read;
        read = 0;
        return since;
    }

    @Override
    public ShelfMark mark() {
        return new ShelfMark(newestId(), 0);
    }

    private long newestId() {
        return modules + 1L + published;
    }

    @Override
    public List<Long> currentIds() {
        List<Long> ids = new ArrayList<>();
        for (long id = published > 0 ? 1 : 0; id <= modules; id++) {
            ids.add(id);
        }
        if (published > 0) {
            ids.add(newestId());
        }
        return ids;
    }

    @Override
    public List<Revision> withTexts(Collection<Long> ids) {
        read += ids.size();
        return ids.stream().map(this::revision).toList();
    }

    @Override
    public Optional<Revision> find(Work work, int number) {
        return Optional.empty();
    }

    private Revision revision(long id) {
        return id == modules ? new Known(id, Work.REFERENCE, reference())
                : new Known(id, Work.module(name(id > modules ? 0 : id)),
                        module(name(id > modules ? 0 : id)));
    }

    static String name(long number) {
        return "grand-" + number;
    }

    private static SourceTree reference() {
        Map<String, String> files = new TreeMap<>(CONTENT.files());
        files.keySet().removeIf(path -> path.startsWith("content/courses/"));
        return SourceTree.of(files);
    }

    private static SourceTree module(String name) {
        Map<String, String> files = new TreeMap<>();
        List<String> scenarios = new ArrayList<>();
        MODULE.files().forEach((path, text) -> {
            if (path.contains("/scenarios/")) {
                scenarios.add(text);
            } else {
                files.put(path.replace(MODEL, name), text.replace("id: " + MODEL, "id: " + name));
            }
        });
        for (int i = 0; i < SCENARIOS; i++) {
            String id = name + "-situation-" + i;
            files.put("modules/" + name + "/scenarios/" + id + ".yaml",
                    scenarios.get(i % scenarios.size()).replaceFirst("(?m)^id: .*$", "id: " + id)
                            .replaceFirst("(?m)^pair: .*\\n", ""));
        }
        return SourceTree.of(files);
    }

    /** A revision under an id, without a database that gives one. */
    private static final class Known extends Revision {

        private final long known;

        Known(long id, Work work, SourceTree tree) {
            super(work, 1, tree, Origin.BUNDLED, "", null, DAY);
            known = id;
        }

        @Override
        public Long id() {
            return known;
        }
    }
}
