package fr.colloque.core.check;

import fr.colloque.core.module.Author;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A manifest puts lessons in order that exist; its authors declared their ties within a year. */
final class ManifestRules implements LibraryRule {

    private static final int YEARS_VALID = 1;

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().forEach(module -> module.head().ifPresent(head -> {
            lessons(shelf, module, head);
            authors(shelf, head);
        }));
    }

    private static void lessons(Shelf shelf, ModuleSource module, Located<Module> head) {
        Set<String> there = shelf.lessons(module.folder());
        List<String> order = module.order();
        for (int i = 0; i < order.size(); i++) {
            if (!there.contains(order.get(i))) {
                shelf.report().accept(Finding.of(head.file(), head.line("lessons", i),
                        Rule.MODULE_LESSON, order.get(i)));
            }
        }
    }

    private static void authors(Shelf shelf, Located<Module> head) {
        List<Author> authors = head.value().authors();
        for (int i = 0; i < authors.size(); i++) {
            Optional<LocalDate> declared = authors.get(i).declared();
            if (declared.filter(day -> !day.plusYears(YEARS_VALID).isBefore(shelf.today()))
                    .isEmpty()) {
                shelf.report().accept(Finding.of(head.file(),
                        head.line("authors", i, "declared"), Rule.AUTHOR_DECLARED,
                        authors.get(i).name(), declared.map(LocalDate::toString).orElse("—")));
            }
        }
    }
}
