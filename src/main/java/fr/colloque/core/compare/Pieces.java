package fr.colloque.core.compare;

import java.util.ArrayList;
import java.util.List;

/** Puts two aligned lists of tokens together into as few runs as possible. */
final class Pieces {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    Pieces() { }

    /**
     * Puts tokens together.
     *
     * @param partners of each older token its place among the newer ones, ascending; −1 for none
     */
    static List<Run> of(List<String> before, List<String> after, int[] partners) {
        Pieces pieces = new Pieces();
        int next = 0;
        for (int i = 0; i < before.size(); i++) {
            if (partners[i] < 0) {
                pieces.remove(before.get(i));
            } else {
                after.subList(next, partners[i]).forEach(pieces::add);
                pieces.keep(before.get(i));
                next = partners[i] + 1;
            }
        }
        after.subList(next, after.size()).forEach(pieces::add);
        return pieces.runs();
    }

    void keep(String text) {
        if (!removed.isEmpty() || !added.isEmpty()) {
            leave();
        }
        kept.append(text);
    }

    void remove(String text) {
        removed.append(text);
    }

    void add(String text) {
        added.append(text);
    }

    List<Run> runs() {
        leave();
        return List.copyOf(runs);
    }

    private void leave() {
        leave(Run.Kind.KEPT, kept);
        leave(Run.Kind.REMOVED, removed);
        leave(Run.Kind.ADDED, added);
    }

    private void leave(Run.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
