package fr.colloque.core.conversation;

import fr.colloque.core.conversation.TalkDepths.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The steps of a conversation in rows, one for each depth, put so that arrows are short and seldom
 * cross. A long arrow has a narrow seat of its own in each row that it passes.
 */
final class TalkRows {

    private static final int SWEEPS = 6;

    private final List<List<Seat>> rows = new ArrayList<>();
    private final Map<Integer, Seat> steps = new HashMap<>();
    private final Map<Link, List<Seat>> passed = new HashMap<>();

    /** Where a step stands or an arrow passes; {@code x} is its middle. */
    static final class Seat {
        private final int width;
        private final int row;
        private final List<Seat> above = new ArrayList<>();
        private final List<Seat> below = new ArrayList<>();
        private int x;

        private Seat(int row, int width) {
            this.row = row;
            this.width = width;
        }

        int x() {
            return x;
        }

        int row() {
            return row;
        }

        /** In the middle of its neighbours; where it is without any. */
        private int wish(boolean upwards) {
            List<Seat> near = upwards ? below : above;
            return near.isEmpty() ? x
                    : Math.floorDiv(near.stream().mapToInt(Seat::x).sum(), near.size());
        }
    }

    TalkRows(TalkDepths depths, int count) {
        for (int step = 0; step < count; step++) {
            steps.put(step, seat(depths.of(step), TalkLayout.WIDTH));
        }
        depths.links().stream().filter(l -> l.to() >= 0 && !l.up()).forEach(this::pass);
        rows.forEach(this::pack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean upwards = sweep % 2 == 1;
            List<List<Seat>> order = upwards ? rows.reversed() : rows;
            order.forEach(row -> row.sort(Comparator.comparing(s -> s.wish(upwards))));
            order.forEach(row -> settle(row, upwards));
        }
        int left = rows.stream().flatMap(List::stream).mapToInt(s -> s.x - s.width / 2).min()
                .orElse(0);
        rows.forEach(row -> row.forEach(seat -> seat.x -= left));
    }

    private Seat seat(int row, int width) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        Seat seat = new Seat(row, width);
        rows.get(row).add(seat);
        return seat;
    }

    private void pass(Link link) {
        Seat last = steps.get(link.from());
        Seat end = steps.get(link.to());
        List<Seat> between = new ArrayList<>();
        for (int row = last.row + 1; row <= end.row; row++) {
            Seat next = row == end.row ? end : seat(row, TalkLayout.PASS);
            last.below.add(next);
            next.above.add(last);
            last = next;
            if (next != end) {
                between.add(next);
            }
        }
        passed.put(link, between);
    }

    /** Side by side around the middle. */
    private void pack(List<Seat> row) {
        int all = row.stream().mapToInt(s -> s.width + TalkLayout.GAP).sum();
        int x = -all / 2;
        for (Seat seat : row) {
            seat.x = x + seat.width / 2;
            x += seat.width + TalkLayout.GAP;
        }
    }

    /**
     * As near as can be to where each one wishes to be, in this order and with room between them:
     * neighbours that wish for the same place meet in the middle of their wishes.
     */
    private void settle(List<Seat> row, boolean upwards) {
        int[] offset = new int[row.size()];
        List<int[]> blocks = new ArrayList<>();              // sum of wishes, how many
        for (int i = 0; i < row.size(); i++) {
            offset[i] = i == 0 ? 0 : offset[i - 1] + TalkLayout.GAP
                    + (row.get(i - 1).width + row.get(i).width) / 2;
            blocks.add(new int[] {row.get(i).wish(upwards) - offset[i], 1});
            while (blocks.size() > 1 && middle(blocks.getLast())
                    < middle(blocks.get(blocks.size() - 2))) {
                int[] right = blocks.removeLast();
                blocks.getLast()[0] += right[0];
                blocks.getLast()[1] += right[1];
            }
        }
        List<Integer> starts = blocks.stream().flatMap(b ->
                IntStream.range(0, b[1]).mapToObj(i -> middle(b))).toList();
        IntStream.range(0, row.size()).forEach(i -> row.get(i).x = starts.get(i) + offset[i]);
    }

    private static int middle(int[] block) {
        return Math.floorDiv(block[0], block[1]);
    }

    Seat step(int place) {
        return steps.get(place);
    }

    /** The seats that the arrow of this choice has between its two steps, from the top. */
    List<Seat> passed(Link link) {
        return passed.getOrDefault(link, List.of());
    }

    int width() {
        return rows.stream().flatMap(List::stream).mapToInt(s -> s.x + s.width / 2).max()
                .orElse(0);
    }

    int count() {
        return rows.size();
    }
}
