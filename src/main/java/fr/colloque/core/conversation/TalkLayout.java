package fr.colloque.core.conversation;

import fr.colloque.core.conversation.TalkDepths.Link;
import fr.colloque.core.conversation.TalkRows.Seat;
import fr.colloque.core.module.Conversation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything stands when a conversation is drawn: the start at the top, each step below those
 * that lead to it, what cannot be reached at the bottom. The same conversation always gives the
 * same drawing. Lengths are pixels of a drawing in its own size, from its upper left corner.
 *
 * @param boxes  one for each step, in the order of the steps
 * @param arrows one for each choice, step by step
 */
public record TalkLayout(List<Box> boxes, List<Arrow> arrows, int width, int height) {

    /** Of a box. */
    public static final int WIDTH = 196;
    /** Of a box. */
    public static final int HEIGHT = 94;

    static final int GAP = 28;
    static final int PASS = 30;
    private static final int MARGIN = 14;
    private static final int TOP = 40;                       // the arrow into the start
    private static final int BETWEEN = 92;                   // two rows
    private static final int PORT = 30;                      // from a box to its points
    private static final int LANE = 22;
    private static final int STUB = 56;
    private static final int TRACKS = 4;
    private static final int TRACK = 8;

    /** A step, by its place; its upper left corner. */
    public record Box(int step, int x, int y) { }

    /**
     * A choice, by the place of its step and its own.
     *
     * @param way   through which the arrow goes; the first one on the edge of its step
     * @param label where its points stand
     * @param up    whether it leads back up, along the right edge
     * @param loose whether it leads nowhere
     */
    public record Arrow(int step, int choice, List<Point> way, Point label, boolean up,
                        boolean loose) {
        public Arrow {
            way = List.copyOf(way);
        }
    }

    /** A point of the drawing. */
    public record Point(int x, int y) { }

    public TalkLayout {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** Draws a conversation, whatever is wrong with it. */
    public static TalkLayout of(Conversation conversation) {
        int count = conversation.steps().size();
        TalkDepths depths = new TalkDepths(conversation);
        TalkRows rows = new TalkRows(depths, count);
        List<Link> up = depths.links().stream().filter(Link::up).toList();
        int edge = MARGIN + rows.width();
        return new TalkLayout(
                IntStream.range(0, count).mapToObj(step -> box(rows, step)).toList(),
                depths.links().stream().map(link -> arrow(depths, rows, link,
                        edge + LANE * (1 + up.indexOf(link)))).toList(),
                edge + MARGIN + LANE * up.size(),
                TOP + rows.count() * (HEIGHT + BETWEEN) - BETWEEN + STUB + MARGIN);
    }

    private static Box box(TalkRows rows, int step) {
        Seat seat = rows.step(step);
        return new Box(step, MARGIN + seat.x() - WIDTH / 2, top(seat.row()));
    }

    private static int top(int row) {
        return TOP + row * (HEIGHT + BETWEEN);
    }

    private static Arrow arrow(TalkDepths depths, TalkRows rows, Link link, int lane) {
        List<Point> way = new ArrayList<>();
        Seat from = rows.step(link.from());
        int bottom = top(from.row()) + HEIGHT;
        int port = port(depths, rows, link, from, true);
        way.add(new Point(port, bottom));
        way.add(new Point(port, bottom + PORT));
        if (link.to() < 0) {
            way.add(new Point(port, bottom + STUB));
        } else if (link.up()) {
            int end = port(depths, rows, link, rows.step(link.to()), false);
            int track = TRACK * ((lane / LANE) % TRACKS);
            int out = bottom + PORT + 14 + track;
            int in = top(rows.step(link.to()).row()) - 14 - track / 2;
            way.addAll(List.of(new Point(port, out), new Point(lane, out), new Point(lane, in),
                    new Point(end, in), new Point(end, in + 14 + track / 2)));
        } else {
            rows.passed(link).forEach(seat -> {
                way.add(new Point(MARGIN + seat.x(), top(seat.row())));
                way.add(new Point(MARGIN + seat.x(), top(seat.row()) + HEIGHT));
            });
            Seat end = rows.step(link.to());
            way.add(new Point(port(depths, rows, link, end, false), top(end.row())));
        }
        return new Arrow(link.from(), link.choice(), way, new Point(port, bottom + PORT / 2 + 2),
                link.up(), link.to() < 0);
    }

    /** Where an arrow leaves or enters a box: in the order of where the arrows come from or go. */
    private static int port(TalkDepths depths, TalkRows rows, Link link, Seat box, boolean out) {
        List<Link> same = depths.links().stream()
                .filter(l -> out ? l.from() == link.from() : l.to() == link.to())
                .sorted(Comparator.comparing((Link l) -> l.to() >= 0 && l.up())
                        .thenComparing(l -> far(rows, l, out))).toList();
        return MARGIN + box.x() - WIDTH / 2
                + WIDTH * (2 * same.indexOf(link) + 1) / (2 * same.size());
    }

    private static int far(TalkRows rows, Link link, boolean out) {
        List<Seat> passed = rows.passed(link);
        if (!passed.isEmpty()) {
            return (out ? passed.getFirst() : passed.getLast()).x();
        }
        int other = out ? link.to() : link.from();
        return other < 0 ? Integer.MAX_VALUE : rows.step(other).x();
    }
}
