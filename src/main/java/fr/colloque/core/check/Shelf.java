package fr.colloque.core.check;

import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.CurriculumSource;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The whole library that is being checked, on a day. */
record Shelf(SourceTree tree, CurriculumSource source, Known known, LocalDate today,
             Consumer<Finding> report) {

    static Shelf of(SourceTree tree, LocalDate today, Consumer<Finding> report) {
        CurriculumSource source = CurriculumReader.locate(tree);
        return new Shelf(tree, source, Known.of(source.readable(), tree), today, report);
    }

    /** The lessons of a module by the names of their files, those with a fault included. */
    Set<String> lessons(String folder) {
        return tree.under("modules/" + folder + "/lessons").files().keySet().stream()
                .map(name -> name.split("\\.", 2)[0]).collect(Collectors.toSet());
    }

    boolean hasModule(String id) {
        return source.modules().stream().anyMatch(m -> m.folder().equals(id));
    }
}
