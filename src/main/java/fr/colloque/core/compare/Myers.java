package fr.colloque.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The longest common subsequence of two lists (E. W. Myers, “An O(ND) Difference Algorithm and Its
 * Variations”, 1986), for lists that differ in at most {@value #MOST_EDITS} items.
 */
final class Myers {

    /** Keeps the memory of one comparison below five megabytes. */
    static final int MOST_EDITS = 1_000;

    private final int[] before;
    private final int[] after;
    private final int start;
    private final List<int[]> trace = new ArrayList<>();

    private Myers(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        int same = Arrays.mismatch(before, after);
        this.start = same < 0 ? before.length : same;
    }

    /**
     * For each item of the first list its place in the second, or −1; empty where the lists differ
     * in too many items.
     */
    static Optional<int[]> partners(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return new Myers(numbered(before, numbers), numbered(after, numbers)).find();
    }

    private static int[] numbered(List<String> items, Map<String, Integer> numbers) {
        return items.stream().mapToInt(
                item -> numbers.computeIfAbsent(item, unknown -> numbers.size())).toArray();
    }

    private Optional<int[]> find() {
        int longest = before.length + after.length - 2 * start;
        int most = Math.min(longest, MOST_EDITS);
        int[] reach = new int[2 * most + 3];          // how far each diagonal leads
        for (int edits = 0; edits <= most; edits++) {
            trace.add(Arrays.copyOfRange(reach, most - edits, most + edits + 3));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + 1 + diagonal;
                int x = down(reach, at, diagonal, edits) ? reach[at + 1] : reach[at - 1] + 1;
                x += snake(x, x - diagonal);
                reach[at] = x;
                if (start + x >= before.length && start + x - diagonal >= after.length) {
                    return Optional.of(backtracked());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the way here takes an item of the second list, not one of the first. */
    private static boolean down(int[] reach, int at, int diagonal, int edits) {
        return diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1];
    }

    /** How many items are the same from here on. */
    private int snake(int x, int y) {
        int same = 0;
        while (start + x + same < before.length && start + y + same < after.length
                && before[start + x + same] == after[start + y + same]) {
            same++;
        }
        return same;
    }

    private int[] backtracked() {
        int[] partners = new int[before.length];
        Arrays.fill(partners, -1);
        for (int i = 0; i < start; i++) {
            partners[i] = i;
        }
        int x = before.length - start;
        int y = after.length - start;
        for (int edits = trace.size() - 1; edits >= 0; edits--) {
            int[] reach = trace.get(edits);
            int at = edits + 1 + x - y;
            boolean down = down(reach, at, x - y, edits);
            int toX = edits == 0 ? 0 : down ? reach[at + 1] : reach[at - 1] + 1;
            while (x > toX) {
                partners[start + --x] = start + --y;
            }
            x = edits == 0 || down ? x : x - 1;
            y = edits > 0 && down ? y - 1 : y;
        }
        return partners;
    }
}
