package fr.colloque.core.module;

import java.util.List;
import java.util.Optional;

/** Everything that is taught, as one whole: what courses are made of and what they cite. */
public record Curriculum(List<Course> courses, List<Module> modules, List<Source> sources,
                         List<GlossaryTerm> glossary) {

    public Curriculum {
        courses = List.copyOf(courses);
        modules = List.copyOf(modules);
        sources = List.copyOf(sources);
        glossary = List.copyOf(glossary);
    }

    public Optional<Course> course(String id) {
        return courses.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Module> module(String id) {
        return modules.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<GlossaryTerm> term(String id) {
        return glossary.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
