package fr.colloque.core.check;

import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.ModuleSource;
import fr.colloque.core.source.Rule;
import java.util.List;

/** A module takes about as long as its lessons and two minutes for each scenario to practise. */
final class ModuleMinutes implements LibraryRule {

    private static final int MINUTES_A_SCENARIO = 2;
    private static final int PERCENT_OFF = 20;

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().stream().filter(module -> module.findings().isEmpty())
                .forEach(module -> module.head().ifPresent(head -> check(shelf, module, head)));
    }

    private static void check(Shelf shelf, ModuleSource module, Located<Module> head) {
        int lessons = module.lessonsById().values().stream().mapToInt(ModuleMinutes::longest).sum();
        long practice = module.scenarios().stream()
                .filter(s -> s.value().pool() == Pool.PRACTICE).count();
        long expected = lessons + MINUTES_A_SCENARIO * practice;
        int declared = head.value().minutes();
        if (Math.abs(declared - expected) * 100 > expected * PERCENT_OFF) {
            shelf.report().accept(Finding.of(head.file(), head.line("minutes"),
                    Rule.MODULE_MINUTES, declared, expected));
        }
    }

    private static int longest(List<LessonText> texts) {
        return texts.stream().mapToInt(LessonText::minutes).max().orElse(0);
    }
}
