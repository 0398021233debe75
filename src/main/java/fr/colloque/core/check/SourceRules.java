package fr.colloque.core.check;

import fr.colloque.core.module.Source;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.Rule;

/** A source ends after it began, and what replaced it exists. */
final class SourceRules implements LibraryRule {

    @Override
    public void check(Shelf shelf) {
        shelf.source().sources().forEach(source -> check(shelf, source));
    }

    private static void check(Shelf shelf, Located<Source> source) {
        Source value = source.value();
        value.supersededBy().filter(id -> !shelf.known().hasSource(id)).ifPresent(id ->
                shelf.report().accept(Finding.of(source.file(), source.line("supersededBy"),
                        Rule.CITE_UNKNOWN, id)));
        boolean ended = value.until().isPresent() && value.inForceFrom().isPresent()
                && value.until().get().isBefore(value.inForceFrom().get());
        if (ended) {
            shelf.report().accept(Finding.of(source.file(), source.line("until"),
                    Rule.SOURCE_DATES, value.inForceFrom().get(), value.until().get()));
        }
    }
}
