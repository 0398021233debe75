package fr.colloque.catalogue;

import fr.colloque.catalogue.store.Revision;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.SourceTree;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the texts of revisions into what the {@link Library} hands out. */
final class Shelving {

    private final Map<Long, PublishedModule> modules;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, Integer> courseNumbers = new HashMap<>();

    /**
     * @param modules those that were read before, by the ids of their revisions; more are added
     */
    Shelving(Map<Long, PublishedModule> modules) {
        this.modules = modules;
    }

    /** Reads modules at once, and keeps the texts of everything else until all are there. */
    void add(List<Revision> revisions) {
        for (Revision revision : revisions) {
            if (revision.kind() == RevisionKind.MODULE) {
                modules.put(revision.id(), module(revision));
            } else {
                files.putAll(revision.files());
                courseNumbers.put(revision.slug(), revision.number());
            }
        }
    }

    /** Everything that was added. */
    Shelf shelf(ShelfMark mark) {
        Curriculum around = read(files);
        List<Module> all = modules.values().stream().map(PublishedModule::module)
                .sorted(Comparator.comparing(Module::id)).toList();
        Curriculum curriculum = new Curriculum(around.courses(), all, around.sources(),
                around.glossary());
        Map<String, PublishedModule> byId = new HashMap<>();
        modules.values().forEach(m -> byId.put(m.id(), m));
        CreditRules rules = CreditRules.of(files);
        Shelf bare = new Shelf(mark, curriculum, byId, Map.of(), rules);
        Map<String, PublishedCourse> courses = new HashMap<>();
        curriculum.courses().forEach(course -> courses.put(course.id(),
                bare.course(course, courseNumbers.get(course.id()))));
        return new Shelf(mark, curriculum, byId, courses, rules);
    }

    static PublishedModule module(Revision revision) {
        return new PublishedModule(read(revision.files()).modules().getFirst(),
                revision.number(), revision.note(), revision.publishedAt());
    }

    static Course course(Revision revision) {
        return read(revision.files()).courses().getFirst();
    }

    private static Curriculum read(Map<String, String> files) {
        Reading<Curriculum> reading = CurriculumReader.read(SourceTree.of(files));
        return reading.value().orElseThrow(() -> new IllegalStateException(
                "A published text cannot be read: " + reading.findings()));
    }
}
