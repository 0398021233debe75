package fr.colloque.curriculum;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;

/** The modules and courses of this repository. */
final class Bundled {

    static final SourceTree TREE = SourceTree.of(Path.of(""), "modules", "content");
    static final Curriculum CURRICULUM = CurriculumReader.read(TREE).value().orElseThrow();

    private Bundled() { }

    static List<Module> modules(Course course) {
        return course.modules().stream().map(id -> CURRICULUM.module(id).orElseThrow()).toList();
    }

    static List<Candidate> candidates(Course course, Pool pool) {
        return modules(course).stream().flatMap(module -> module.in(pool).stream()
                .map(s -> new Candidate(module.id(), 1, s.id(), s.verdict(), s.pair()))).toList();
    }

    static Scenario scenario(Candidate candidate) {
        return CURRICULUM.module(candidate.moduleId()).orElseThrow().scenarios().stream()
                .filter(s -> s.id().equals(candidate.scenarioId())).findFirst().orElseThrow();
    }
}
