package fr.colloque.core.module;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is asked about a surface, with its key. */
public sealed interface Task {

    /** How much the task counts in its scenario; at least 1. */
    int weight();

    /** The word that files, forms and answers use: {@code judge}, {@code mark}, … */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Is it acceptable? One verdict of three. */
    record Judge(Verdict verdict, PartialCredit partial, int weight) implements Task { }

    /** Which words decide? The key stands in the surface itself. */
    record Mark(int weight) implements Task { }

    /** Which rules are at stake? Options are ids of sources. */
    record Rule(List<String> options, Set<String> right, int weight) implements Task {
        public Rule {
            options = List.copyOf(options);
            right = Set.copyOf(right);
        }
    }

    /** One or several options of one's own wording. */
    record Choose(Text question, boolean several, List<Option> options, int weight)
            implements Task {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /** One thing that may be picked, whether it is right, and the reason shown afterwards. */
    record Option(String id, Text text, boolean right, Text why) { }
}
