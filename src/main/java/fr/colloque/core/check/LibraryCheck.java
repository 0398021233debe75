package fr.colloque.core.check;

import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All rules for the whole of {@code modules/} and {@code content/}. */
public final class LibraryCheck {

    private static final List<LibraryRule> RULES = List.of(
            LibraryCheck::reading, LibraryCheck::scenarios, LibraryCheck::contacts,
            new IdRules(), new SourceRules(), new LessonRules(), new LessonPairs(),
            new ModuleMinutes(), new ManifestRules(), new MediaRules(), new CourseRules(),
            new PairRules());

    private LibraryCheck() { }

    /**
     * Checks a tree with {@code modules/} and {@code content/}.
     *
     * @param today the day for which the age of legal checks counts
     * @return the findings by file and line; none when nothing is wrong
     */
    public static List<Finding> check(SourceTree whole, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Shelf shelf = Shelf.of(whole, today, findings::add);
        RULES.forEach(rule -> rule.check(shelf));
        return findings.stream().distinct().sorted().toList();
    }

    private static void reading(Shelf shelf) {
        shelf.source().faults().forEach(shelf.report());
    }

    private static void scenarios(Shelf shelf) {
        shelf.source().modules().forEach(module -> module.scenarios().forEach(scenario ->
                ScenarioCheck.check(scenario, shelf.known(), shelf.lessons(module.folder()),
                        module.media().keySet(), shelf.report())));
    }

    private static void contacts(Shelf shelf) {
        shelf.tree().files().forEach((file, text) ->
                ContactScan.file(file, text, shelf.report()));
    }
}
