package fr.colloque.core.source;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is taught as its files hold it: what could be read, with its lines, and the
 * faults of the rest.
 */
public record CurriculumSource(List<Located<Course>> courses, List<ModuleSource> modules,
                               List<Located<Source>> sources,
                               List<Located<GlossaryTerm>> glossary, List<Finding> findings) {

    public CurriculumSource {
        courses = List.copyOf(courses);
        modules = List.copyOf(modules);
        sources = List.copyOf(sources);
        glossary = List.copyOf(glossary);
        findings = List.copyOf(findings);
    }

    /** The faults of reading alone, of every file. */
    public List<Finding> faults() {
        List<Finding> faults = new ArrayList<>(findings);
        modules.forEach(m -> faults.addAll(m.whole().findings()));
        return faults.stream().sorted().toList();
    }

    /** The curriculum, once every file could be read. */
    public Reading<Curriculum> whole() {
        List<Finding> faults = faults();
        return faults.isEmpty() ? Reading.of(readable()) : Reading.faulty(faults);
    }

    /** What could be read of the curriculum; a module with a faulty file is left out. */
    public Curriculum readable() {
        List<Module> whole = modules.stream().flatMap(m -> m.whole().value().stream()).toList();
        return new Curriculum(values(courses), whole, values(sources), values(glossary));
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
