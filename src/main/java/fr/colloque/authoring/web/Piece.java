package fr.colloque.authoring.web;

/**
 * A piece of one side of a comparison.
 *
 * @param kind {@code kept}, {@code removed} or {@code added}
 * @param text as readers see it: brackets of deciding words in words, blanks that changed as signs
 */
public record Piece(String kind, String text) {

    public boolean changed() {
        return !kind.equals("kept");
    }
}
