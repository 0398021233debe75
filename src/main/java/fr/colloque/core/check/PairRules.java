package fr.colloque.core.check;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pair is two scenarios of one module, alike but for what changes the verdict. */
final class PairRules implements LibraryRule {

    private static final int TWO = 2;

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().stream().filter(m -> m.findings().isEmpty())
                .forEach(module -> pairs(module).forEach((pair, twins) ->
                        check(shelf, pair, twins)));
    }

    private static Map<String, List<Located<Scenario>>> pairs(ModuleSource module) {
        return module.scenarios().stream().filter(s -> s.value().pair().isPresent())
                .collect(Collectors.groupingBy(s -> s.value().pair().orElseThrow(), TreeMap::new,
                        Collectors.toList()));
    }

    private static void check(Shelf shelf, String pair, List<Located<Scenario>> twins) {
        if (twins.size() != TWO) {
            twins.forEach(one -> report(shelf, one, Rule.PAIR_COUNT, pair, twins.size()));
            return;
        }
        Scenario first = twins.getFirst().value();
        Located<Scenario> second = twins.getLast();
        if (first.verdict().equals(second.value().verdict())) {
            report(shelf, second, Rule.PAIR_VERDICT, pair, first.id());
        }
    }

    private static void report(Shelf shelf, Located<Scenario> at, Rule rule, Object... args) {
        shelf.report().accept(Finding.of(at.file(), at.line("pair"), rule, args));
    }
}
