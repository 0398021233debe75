package fr.colloque.catalogue;

import fr.colloque.catalogue.store.Revision;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.PeriodReader;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the texts of revisions into what the {@link Library} hands out. */
final class Shelving {

    private static final String PERIODS = "content/credit/dpc-periods.yaml";

    private Shelving() {
    }

    static Shelf shelf(List<Revision> current, ShelfMark mark) {
        Map<String, String> files = new TreeMap<>();
        current.forEach(r -> files.putAll(r.files()));
        Curriculum curriculum = read(files);
        Map<String, Revision> bySlug = current.stream().collect(
                Collectors.toMap(r -> r.kind() + " " + r.slug(), Function.identity()));
        Map<String, PublishedModule> modules = new HashMap<>();
        for (Module module : curriculum.modules()) {
            Revision revision = bySlug.get(RevisionKind.MODULE + " " + module.id());
            modules.put(module.id(), published(module, revision));
        }
        PeriodTable periods = PeriodReader.read(PERIODS, files.get(PERIODS)).value()
                .orElseThrow(() -> new IllegalStateException("No periods in " + PERIODS));
        Shelf bare = new Shelf(mark, curriculum, modules, Map.of(), periods);
        Map<String, PublishedCourse> courses = new HashMap<>();
        for (Course course : curriculum.courses()) {
            Revision revision = bySlug.get(RevisionKind.COURSE + " " + course.id());
            courses.put(course.id(), bare.course(course, revision.number()));
        }
        return new Shelf(mark, curriculum, modules, courses, periods);
    }

    static PublishedModule module(Revision revision) {
        return published(read(revision.files()).modules().getFirst(), revision);
    }

    static Course course(Revision revision) {
        return read(revision.files()).courses().getFirst();
    }

    private static PublishedModule published(Module module, Revision revision) {
        return new PublishedModule(module, revision.number(), revision.note(),
                revision.publishedAt());
    }

    private static Curriculum read(Map<String, String> files) {
        Reading<Curriculum> reading = CurriculumReader.read(SourceTree.of(files));
        return reading.value().orElseThrow(() -> new IllegalStateException(
                "A published text cannot be read: " + reading.findings()));
    }
}
