package fr.colloque.attempt;

/**
 * A word of a surface, or what stands between two.
 *
 * @param word     its number on the surface, from 0; −1 for what is no word
 * @param marked   whether the doctor marked it
 * @param decisive whether it decides; always false before the answer
 * @param joined   whether the segment before it is highlighted like it, so that both read as one
 */
public record Segment(String text, int word, boolean marked, boolean decisive, boolean joined) {

    public boolean isWord() {
        return word >= 0;
    }
}
