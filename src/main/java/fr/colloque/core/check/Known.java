package fr.colloque.core.check;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Source;
import fr.colloque.core.source.SourceTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What texts can cite. An item whose file has a fault exists all the same. */
final class Known {

    private static final String GLOSSARY = "content/glossary/";

    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> sourceIds = new HashSet<>();
    private final Set<String> termIds = new HashSet<>();

    private Known(List<Source> sources, List<GlossaryTerm> terms) {
        sources.forEach(s -> this.sources.putIfAbsent(s.id(), s));
        sourceIds.addAll(this.sources.keySet());
        terms.forEach(t -> termIds.add(t.id()));
    }

    static Known of(Curriculum curriculum) {
        return new Known(curriculum.sources(), curriculum.glossary());
    }

    /** What was read of a tree, and the names of the files that could not be read. */
    static Known of(Curriculum readable, SourceTree tree) {
        Known known = of(readable);
        tree.under("content/").files().keySet().forEach(path -> {
            String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
            boolean term = ("content/" + path).startsWith(GLOSSARY);
            (term ? known.termIds : known.sourceIds).add(name);
        });
        return known;
    }

    boolean hasSource(String id) {
        return sourceIds.contains(id);
    }

    boolean hasTerm(String id) {
        return termIds.contains(id);
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Whether this is of one of these kinds; what could not be read is given the benefit. */
    boolean isOneOf(String id, Source.Kind... kinds) {
        return source(id).map(s -> List.of(kinds).contains(s.kind())).orElse(true);
    }
}
