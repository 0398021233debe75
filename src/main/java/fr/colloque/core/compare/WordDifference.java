package fr.colloque.core.compare;

import java.util.List;
import java.util.Optional;

/** Compares texts by words, or by lines where that would cost too much or say too little. */
final class WordDifference {

    /** Beyond so many pieces in both texts together, lines are compared. */
    static final int MOST_WORDS = 40_000;

    private WordDifference() { }

    static TextDifference between(String before, String after) {
        return byWords(before, after).or(() -> byLines(before, after))
                .orElseGet(() -> TextDifference.whole(before, after));
    }

    private static Optional<TextDifference> byWords(String before, String after) {
        List<String> older = Tokens.of(before);
        List<String> newer = Tokens.of(after);
        return older.size() + newer.size() > MOST_WORDS ? Optional.empty()
                : Myers.partners(older, newer).map(partners -> new TextDifference(
                        Islands.joined(Pieces.of(older, newer, partners))));
    }

    private static Optional<TextDifference> byLines(String before, String after) {
        List<String> older = Tokens.lines(before);
        List<String> newer = Tokens.lines(after);
        return Myers.partners(older, newer)
                .map(partners -> new TextDifference(Pieces.of(older, newer, partners)));
    }
}
