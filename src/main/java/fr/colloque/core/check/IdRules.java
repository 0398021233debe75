package fr.colloque.core.check;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An id is the name of its file or folder and stands for one thing only. */
final class IdRules implements LibraryRule {

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().forEach(module -> module.head().ifPresent(head ->
                named(shelf, head, Module::id, module.folder())));
        each(shelf, shelf.source().courses(), Course::id);
        each(shelf, shelf.source().sources(), Source::id);
        each(shelf, shelf.source().glossary(), GlossaryTerm::id);
        List<Located<Scenario>> scenarios = shelf.source().modules().stream()
                .map(ModuleSource::scenarios).flatMap(List::stream).toList();
        unique(shelf, scenarios, Scenario::id);
    }

    private static <T> void each(Shelf shelf, List<Located<T>> all, Function<T, String> id) {
        all.forEach(one -> named(shelf, one, id, one.fileName()));
        unique(shelf, all, id);
    }

    private static <T> void named(Shelf shelf, Located<T> one, Function<T, String> id,
                                  String name) {
        String own = id.apply(one.value());
        if (!own.equals(name)) {
            shelf.report().accept(
                    Finding.of(one.file(), one.line("id"), Rule.ID_FILE, own, name));
        }
    }

    private static <T> void unique(Shelf shelf, List<Located<T>> all, Function<T, String> id) {
        Map<String, String> seen = new HashMap<>();
        for (Located<T> one : all) {
            String first = seen.putIfAbsent(id.apply(one.value()), one.file());
            if (first != null) {
                shelf.report().accept(Finding.of(one.file(), one.line("id"), Rule.ID_UNIQUE,
                        id.apply(one.value()), first));
            }
        }
    }
}
