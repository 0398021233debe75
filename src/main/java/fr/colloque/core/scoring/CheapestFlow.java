package fr.colloque.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The greatest flow from a source to a sink that costs least, over edges that carry one unit each:
 * the cheapest way is added again and again, and may take back what earlier ways used.
 *
 * @param <T> what some edges stand for
 */
final class CheapestFlow<T> {

    static final int SOURCE = 0;
    static final int SINK = 1;

    /** Edges and their ways back, which stand beside them: {@code i ^ 1} is the other one. */
    private final List<Edge<T>> edges = new ArrayList<>();
    private int nodes = 2;

    /** A price of two parts, of which the first always counts more. */
    record Cost(long rank, long luck) implements Comparable<Cost> {

        static final Cost NOTHING = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(rank + other.rank, luck + other.luck);
        }

        Cost back() {
            return new Cost(-rank, -luck);
        }

        @Override
        public int compareTo(Cost other) {
            int first = Long.compare(rank, other.rank);
            return first == 0 ? Long.compare(luck, other.luck) : first;
        }
    }

    private static final class Edge<T> {
        private final int from;
        private final int to;
        private final Cost cost;
        private final T meaning;
        private boolean free;

        Edge(int from, int to, Cost cost, T meaning, boolean free) {
            this.from = from;
            this.to = to;
            this.cost = cost;
            this.meaning = meaning;
            this.free = free;
        }
    }

    int node() {
        return nodes++;
    }

    void edge(int from, int to, Cost cost, T meaning) {
        edges.add(new Edge<>(from, to, cost, meaning, true));
        edges.add(new Edge<>(to, from, cost.back(), null, false));
    }

    /** So many edges side by side, each of which costs this much more than the one before. */
    void edges(int from, int to, int count, long rise) {
        for (int i = 0; i < count; i++) {
            edge(from, to, new Cost(i * rise, 0), null);
        }
    }

    /** What the edges stand for that the cheapest of the greatest flows uses. */
    List<T> cheapest() {
        int[] way = cheapestWay();
        while (way[SINK] >= 0) {
            for (int node = SINK; node != SOURCE; node = edges.get(way[node]).from) {
                edges.get(way[node]).free = false;
                edges.get(way[node] ^ 1).free = true;
            }
            way = cheapestWay();
        }
        return edges.stream().filter(e -> !e.free).map(e -> e.meaning).filter(Objects::nonNull)
                .toList();
    }

    /** The edge by which each node is reached most cheaply (Bellman and Ford); −1 for none. */
    private int[] cheapestWay() {
        Cost[] costs = new Cost[nodes];
        int[] way = new int[nodes];
        Arrays.fill(way, -1);
        costs[SOURCE] = Cost.NOTHING;
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < edges.size(); i++) {
                Edge<T> edge = edges.get(i);
                if (edge.free && costs[edge.from] != null) {
                    Cost cost = costs[edge.from].plus(edge.cost);
                    if (costs[edge.to] == null || cost.compareTo(costs[edge.to]) < 0) {
                        costs[edge.to] = cost;
                        way[edge.to] = i;
                        better = true;
                    }
                }
            }
        }
        return way;
    }
}
