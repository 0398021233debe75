package fr.colloque.core.check;

import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules for one manifest or course among what it is made of, while an author types. */
public final class WorkCheck {

    private static final List<LibraryRule> RULES = List.of(new IdRules(), new ModuleMinutes(),
            new ManifestRules(), new CourseRules());

    private WorkCheck() { }

    /**
     * Checks one file.
     *
     * @param file  its path
     * @param tree  itself, and the modules that it is the head of or puts together
     * @param today the day for which the age of checks and declarations counts
     * @return what is wrong with this file, by line
     */
    public static List<Finding> check(String file, SourceTree tree, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        Shelf shelf = Shelf.of(tree, today, findings::add);
        shelf.source().faults().forEach(shelf.report());
        RULES.forEach(rule -> rule.check(shelf));
        ContactScan.file(file, tree.text(file).orElse(""), findings::add);
        return findings.stream().filter(f -> f.file().equals(file)).distinct().sorted().toList();
    }
}
