package fr.colloque.core.compare;

import fr.colloque.core.module.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which items of two lists are the same one before and after: those with one name, else those with
 * one text, else, in between and in order, those most alike.
 */
final class Pairing {

    /** Items that share less are two different ones, in percent of the words of both. */
    private static final int LEAST_ALIKE = 30;
    private static final int MOST_LOOKED_AT = 2_500;

    private final List<Item> before;
    private final List<Item> after;
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Something in a list.
     *
     * @param name what it keeps whatever else changes; its text where it has no name
     */
    record Item(String name, String text) {

        boolean named() {
            return !name.equals(text);
        }
    }

    /** Places in the two lists; −1 where the item is only in the other one. */
    record Pair(int before, int after) { }

    private Pairing(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
    }

    /** All items of both lists, each in one pair, in the order of both. */
    static List<Pair> of(List<Item> before, List<Item> after) {
        return new Pairing(before, after).all();
    }

    private List<Pair> all() {
        int[] partners = Myers.partners(before.stream().map(Item::name).toList(),
                after.stream().map(Item::name).toList()).orElseGet(() -> new int[0]);
        int older = 0;
        int newer = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                gap(older, i, newer, partners[i]);
                pairs.add(new Pair(i, partners[i]));
                older = i + 1;
                newer = partners[i] + 1;
            }
        }
        gap(older, before.size(), newer, after.size());
        return pairs;
    }

    /** What lies between two items that are the same. */
    private void gap(int older, int olderEnd, int newer, int newerEnd) {
        int height = olderEnd - older;
        int width = newerEnd - newer;
        boolean single = height == 1 && width == 1;
        if (height * (long) width > MOST_LOOKED_AT || single) {
            inOrder(older, olderEnd, newer, newerEnd);
            return;
        }
        int[][] best = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]),
                        best[i + 1][j + 1] + alike(older + i, newer + j));
            }
        }
        walk(best, older, newer);
    }

    private void walk(int[][] best, int older, int newer) {
        int height = best.length - 1;
        int width = best[0].length - 1;
        int i = 0;
        int j = 0;
        while (i < height || j < width) {
            if (j == width || i < height && best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(older + i++, -1));
            } else if (i == height || best[i][j] == best[i][j + 1]) {
                pairs.add(new Pair(-1, newer + j++));
            } else {
                pairs.add(new Pair(older + i++, newer + j++));
            }
        }
    }

    private void inOrder(int older, int olderEnd, int newer, int newerEnd) {
        int i = older;
        int j = newer;
        while (i < olderEnd && j < newerEnd && mayBeOne(i, j)) {
            pairs.add(new Pair(i++, j++));
        }
        while (i < olderEnd) {
            pairs.add(new Pair(i++, -1));
        }
        while (j < newerEnd) {
            pairs.add(new Pair(-1, j++));
        }
    }

    private boolean mayBeOne(int older, int newer) {
        return !before.get(older).named() && !after.get(newer).named();
    }

    private int alike(int older, int newer) {
        if (!mayBeOne(older, newer)) {
            return 0;
        }
        Map<String, Integer> words = counted(before.get(older).text());
        Map<String, Integer> others = counted(after.get(newer).text());
        int all = total(words) + total(others);
        words.replaceAll((word, count) -> Math.min(count, others.getOrDefault(word, 0)));
        int percent = all == 0 ? 0 : 200 * total(words) / all;
        return percent < LEAST_ALIKE ? 0 : percent;
    }

    private static Map<String, Integer> counted(String text) {
        return Words.of(text).stream().collect(Collectors.toMap(
                word -> text.substring(word.start(), word.end()), word -> 1, Integer::sum,
                HashMap::new));
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
