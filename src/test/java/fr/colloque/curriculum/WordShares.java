package fr.colloque.curriculum;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Words;
import fr.colloque.core.scoring.MarkKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * How often a word decides, as somebody could learn it who practised everything without reading:
 * by the word itself where it was seen twice, else by how it looks.
 */
final class WordShares {

    private static final int ENOUGH = 2;

    private final Map<String, int[]> seen = new HashMap<>();

    WordShares(List<Scenario> scenarios) {
        scenarios.stream().filter(s -> s.pool() == Pool.PRACTICE).forEach(this::learn);
    }

    private void learn(Scenario scenario) {
        Set<Integer> decisive = MarkKey.of(scenario.surface(), Language.FR).decisive();
        List<String> words = words(scenario);
        for (int i = 0; i < words.size(); i++) {
            for (String sign : List.of(words.get(i).toLowerCase(Locale.FRENCH), look(words.get(i)))) {
                int[] counts = seen.computeIfAbsent(sign, k -> new int[2]);
                counts[0]++;
                counts[1] += decisive.contains(i) ? 1 : 0;
            }
        }
    }

    /** Words drawn each with the share in which it decided. */
    Set<Integer> guess(Scenario scenario, Random random) {
        Set<Integer> marked = new HashSet<>();
        List<String> words = words(scenario);
        for (int i = 0; i < words.size(); i++) {
            if (random.nextDouble() < share(words.get(i))) {
                marked.add(i);
            }
        }
        return marked;
    }

    private double share(String word) {
        int[] counts = seen.getOrDefault(word.toLowerCase(Locale.FRENCH), new int[2]);
        if (counts[0] < ENOUGH) {
            counts = seen.getOrDefault(look(word), new int[] {1, 0});
        }
        return (double) counts[1] / counts[0];
    }

    private static String look(String word) {
        return Character.isDigit(word.charAt(0)) ? "1"
                : Character.isUpperCase(word.charAt(0)) ? "A" : " ";
    }

    private static List<String> words(Scenario scenario) {
        List<String> words = new ArrayList<>();
        for (Markable markable : scenario.surface().markables()) {
            String plain = markable.fr().plain();
            Words.of(plain).forEach(w -> words.add(plain.substring(w.start(), w.end())));
        }
        return words;
    }
}
