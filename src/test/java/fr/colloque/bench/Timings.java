package fr.colloque.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How long requests took and how many bytes their answers had, by step of the journey. */
final class Timings {

    private final Map<Step, Series> series = new EnumMap<>(Step.class);

    /**
     * Notes one request.
     *
     * @param nanos from sending it to having the whole answer
     * @param bytes the body as it came over the wire, headers not counted
     */
    synchronized void add(Step step, long nanos, int bytes) {
        series.computeIfAbsent(step, s -> new Series()).add(nanos, bytes);
    }

    /** What came out, by step in the order of a journey. */
    synchronized Map<Step, Figures> figures() {
        Map<Step, Figures> figures = new EnumMap<>(Step.class);
        series.forEach((step, s) -> figures.put(step, s.figures()));
        return figures;
    }

    /**
     * One step of all journeys; times in milliseconds.
     *
     * @param bytes mean size of an answer
     */
    record Figures(int requests, double p50, double p95, double p99, double longest, long bytes) { }

    private static final class Series {

        private static final double NANOS_A_MILLI = 1e6;

        private long[] nanos = new long[1024];
        private int size;
        private long bytes;

        void add(long took, int length) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * size);
            }
            nanos[size++] = took;
            bytes += length;
        }

        Figures figures() {
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            return new Figures(size, at(sorted, 50), at(sorted, 95), at(sorted, 99),
                    at(sorted, 100), bytes / size);
        }

        /** The nearest rank: that many hundredths took no longer. */
        private static double at(long[] sorted, int percent) {
            int rank = Math.ceilDiv(sorted.length * percent, 100);
            return sorted[Math.max(0, rank - 1)] / NANOS_A_MILLI;
        }
    }
}
