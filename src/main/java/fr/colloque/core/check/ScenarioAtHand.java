package fr.colloque.core.check;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.Rule;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A scenario that is being checked, with what it may refer to.
 *
 * @param lessons ids of the lessons of its module
 * @param media   names of the pictures of its module
 */
record ScenarioAtHand(Located<Scenario> located, Known known, Set<String> lessons,
                      Set<String> media, Consumer<Finding> report) {

    Scenario scenario() {
        return located.value();
    }

    void report(Rule rule, Object[] path, Object... args) {
        report.accept(Finding.of(located.file(), located.line(path), rule, args));
    }

    static Object[] steps(Object... steps) {
        return steps;
    }
}
