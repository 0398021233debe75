package fr.colloque.core.compare;

import fr.colloque.core.module.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins changes that only a blank, a comma or one short word keeps apart: « le chat de Paul » that
 * becomes « la souris de Jeanne » is one change and not three. Paragraphs stay apart.
 */
final class Islands {

    /** A word of at most so many letters does not keep two replacements apart. */
    private static final int SHORT_WORD = 3;

    private final Pieces pieces = new Pieces();

    private Islands() { }

    static List<Run> joined(List<Run> runs) {
        Islands islands = new Islands();
        List<List<Run>> parts = parts(runs);
        for (int i = 0; i < parts.size(); i++) {
            boolean between = i > 0 && i < parts.size() - 1;
            islands.take(parts.get(i), between && tiny(parts.get(i).getFirst())
                    && replaced(parts.get(i - 1), parts.get(i + 1)));
        }
        return islands.pieces.runs();
    }

    /** Kept runs one by one, what changed between them together. */
    private static List<List<Run>> parts(List<Run> runs) {
        List<List<Run>> parts = new ArrayList<>();
        for (Run run : runs) {
            if (parts.isEmpty() || !run.changed() || !parts.getLast().getFirst().changed()) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(run);
        }
        return parts;
    }

    private void take(List<Run> part, boolean joins) {
        for (Run run : part) {
            if (joins || run.kind() == Run.Kind.REMOVED) {
                pieces.remove(run.text());
            }
            if (joins || run.kind() == Run.Kind.ADDED) {
                pieces.add(run.text());
            }
            if (!joins && !run.changed()) {
                pieces.keep(run.text());
            }
        }
    }

    private static boolean tiny(Run run) {
        if (run.changed() || run.text().contains("\n") || Tokens.marks(run.text())) {
            return false;
        }
        List<Words.Word> words = Words.of(run.text());
        Words.Word only = words.size() == 1 ? words.getFirst() : null;
        return words.isEmpty() || only != null && only.end() - only.start() <= SHORT_WORD
                && run.text().strip().length() == only.end() - only.start();
    }

    /**
     * Where words only came in, or only went, each place is read by itself; so are the brackets
     * around deciding words.
     */
    private static boolean replaced(List<Run> one, List<Run> other) {
        return has(one, other, r -> r.kind() == Run.Kind.REMOVED)
                && has(one, other, r -> r.kind() == Run.Kind.ADDED)
                && !has(one, other, r -> Tokens.marks(r.text()));
    }

    private static boolean has(List<Run> one, List<Run> other, Predicate<Run> what) {
        return one.stream().anyMatch(what) || other.stream().anyMatch(what);
    }
}
