package fr.colloque.core.render;

/**
 * A piece of a text of a surface. Before the answer a word or what stands between two; after it a
 * run of words that were found, missed or marked in excess, or of plain text.
 *
 * @param word   the number of the word on the surface, from 0; −1 for what is no single word
 * @param marked whether the doctor marked the word
 * @param state  {@code found}, {@code missed} or {@code extra}; {@code decisive} where no words
 *               were asked for; empty for plain text and always before the answer
 */
public record Segment(String text, int word, boolean marked, String state) {

    static final String PLAIN = "";

    public boolean isWord() {
        return word >= 0;
    }

    static Segment plain(String text) {
        return new Segment(text, -1, false, PLAIN);
    }
}
