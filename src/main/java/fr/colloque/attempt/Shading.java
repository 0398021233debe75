package fr.colloque.attempt;

import fr.colloque.attempt.OthersView.Shade;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shades the texts of a surface by how many experts marked each word.
 *
 * @param markedBy experts by number of word; words that nobody marked are missing
 * @param experts  how many there are, at least one
 */
record Shading(Map<Integer, Integer> markedBy, int experts, Language language) {

    private static final int DEEPEST = 4;

    /** The texts in which something was marked, in reading order. */
    List<List<Shade>> of(Surface surface) {
        List<List<Shade>> texts = new ArrayList<>();
        int before = 0;
        for (Markable markable : surface.markables()) {
            String plain = markable.in(language).plain();
            List<Words.Word> words = Words.of(plain);
            int first = before;
            if (words.stream().anyMatch(w -> markedBy.containsKey(first + w.index()))) {
                texts.add(shades(plain, words, first));
            }
            before += words.size();
        }
        return texts;
    }

    private List<Shade> shades(String plain, List<Words.Word> words, int first) {
        List<Shade> shades = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < words.size()) {
            int count = count(first + at);
            int last = at;
            while (last + 1 < words.size() && count(first + last + 1) == count) {
                last++;
            }
            if (words.get(at).start() > from) {
                shades.add(new Shade(plain.substring(from, words.get(at).start()), 0, 0));
            }
            from = words.get(last).end();
            shades.add(new Shade(plain.substring(words.get(at).start(), from), count,
                    Math.ceilDiv(count * DEEPEST, experts)));
            at = last + 1;
        }
        shades.add(new Shade(plain.substring(from), 0, 0));
        return shades;
    }

    private int count(int word) {
        return markedBy.getOrDefault(word, 0);
    }
}
