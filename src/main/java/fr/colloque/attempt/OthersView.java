package fr.colloque.attempt;

import java.util.List;

/**
 * What others answered to one task, shown beside the doctor's own answer and never before it.
 *
 * @param question   the author's own; empty where the kind says it all
 * @param colleagues how many doctors answered it; 0 where they are too few to be shown
 * @param choices    what could be chosen, with who chose it; empty for words to mark
 * @param panel      what experts answered; null where none are asked
 */
public record OthersView(int index, String kind, String question, int colleagues,
                         List<ChoiceRow> choices, PanelBeside panel) {

    public OthersView {
        choices = List.copyOf(choices);
    }

    /** Whether the experts' votes stand beside those of colleagues. */
    public boolean voted() {
        return panel != null && panel.shown() && !choices.isEmpty();
    }

    /**
     * One thing to choose.
     *
     * @param text       empty where a message says it
     * @param colleagues how many doctors chose it
     * @param share      the same, in whole per cent
     * @param experts    how many experts chose it
     * @param mine       whether this doctor did
     */
    public record ChoiceRow(String choice, String text, int colleagues, int share, int experts,
                            boolean mine) { }

    /**
     * A panel.
     *
     * @param standing {@code PENDING}, {@code PROVISIONAL} or {@code SOUND}
     * @param experts  how many answered; whose field it is not, is not counted
     * @param missing  how many more it takes for anything to be shown
     * @param invented whether they are the demonstration's
     * @param reasons  in an order that gives nobody away
     * @param texts    the surface's texts, shaded by how many experts marked each word
     * @param best     how far one's marks and those of the nearest expert overlap, in whole per
     *                 cent; −1 where nothing was marked in this language
     */
    public record PanelBeside(String standing, int experts, int missing, boolean invented,
                              List<ReasonRow> reasons, List<List<Shade>> texts, int best) {
        public PanelBeside {
            reasons = List.copyOf(reasons);
            texts = List.copyOf(texts);
        }

        public boolean shown() {
            return !standing.equals("PENDING");
        }

        public boolean provisional() {
            return standing.equals("PROVISIONAL");
        }

        /** The passages that somebody marked, for who reads no shades. */
        public List<Shade> passages() {
            return texts.stream().flatMap(List::stream).filter(s -> s.experts() > 0).toList();
        }
    }

    /** An expert's reason, in the expert's language. */
    public record ReasonRow(String language, String text) { }

    /**
     * Neighbouring words that equally many experts marked.
     *
     * @param depth from 0 to 4, by share of the experts
     */
    public record Shade(String text, int experts, int depth) { }
}
