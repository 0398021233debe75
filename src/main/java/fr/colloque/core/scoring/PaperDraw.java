package fr.colloque.core.scoring;

import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.CheapestFlow.Cost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Draws a paper by quota of verdicts, so that "always breach" fails. Among the papers that meet the
 * quota it takes one of the best, in this order: twins apart, the modules evenly present, each
 * verdict spread over the modules, what was asked least often before, twins of what was asked
 * before; then the seed decides.
 *
 * <p>A paper is a flow: from each verdict of the quota over a candidate and its group of twins to
 * its module. What makes papers better or worse is the cost of an edge, rising with its use where
 * evenness is wanted, and the cheapest flow is the best paper.
 */
public final class PaperDraw {

    /** Weights far enough apart for papers of up to 150 scenarios, the most that a course has. */
    private static final long TWINS = 1L << 54;
    private static final long MODULES = 1L << 39;
    private static final long CELLS = 1L << 24;
    private static final long ASKED = 1L << 9;
    private static final long NO_TWIN = 1;
    private static final int OFTEN = 15;
    private static final int LUCK_BITS = 40;

    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::moduleId)
            .thenComparing(Candidate::scenarioId);

    private final CheapestFlow<Candidate> flow = new CheapestFlow<>();
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Past past;
    private final int size;

    private PaperDraw(Past past, int size) {
        this.past = past;
        this.size = size;
    }

    /**
     * A scenario of a revision of a module.
     *
     * @param verdict what the quota counts
     * @param pair    the name that it shares with its twin of the same module
     */
    public record Candidate(String moduleId, int revision, String scenarioId,
                            Optional<Verdict> verdict, Optional<String> pair) {

        /** A candidate without a twin. */
        public Candidate(String moduleId, int revision, String scenarioId,
                         Optional<Verdict> verdict) {
            this(moduleId, revision, scenarioId, verdict, Optional.empty());
        }

        private String group() {
            return pair.map(p -> moduleId + " pair " + p)
                    .orElse(moduleId + " single " + scenarioId);
        }
    }

    /**
     * What the same doctor was asked before.
     *
     * @param asked how often, by scenario id
     * @param pairs the pairs of which one was asked, as {@code module pair}
     */
    public record Past(Map<String, Integer> asked, Set<String> pairs) {

        /** Nothing yet. */
        public static final Past NONE = new Past(Map.of(), Set.of());

        public Past {
            asked = Map.copyOf(asked);
            pairs = Set.copyOf(pairs);
        }

        private long cost(Candidate candidate) {
            boolean twin = candidate.pair()
                    .filter(p -> pairs.contains(candidate.moduleId() + " " + p)).isPresent();
            int times = Math.min(asked.getOrDefault(candidate.scenarioId(), 0), OFTEN);
            return times * ASKED + (twin && times == 0 ? 0 : NO_TWIN);
        }
    }

    /** A paper for somebody who was asked nothing before. */
    public static List<Candidate> draw(List<Candidate> candidates, Quota quota, long seed) {
        return draw(candidates, quota, Past.NONE, seed);
    }

    /**
     * The same candidates, quota, past and seed always give the same paper, in whatever order the
     * candidates come.
     *
     * @throws IllegalArgumentException where there are too few candidates of a verdict
     */
    public static List<Candidate> draw(List<Candidate> candidates, Quota quota, Past past,
                                       long seed) {
        Random random = new Random(seed);
        List<Candidate> sorted = candidates.stream().sorted(ORDER).toList();
        List<Candidate> paper = new ArrayList<>(
                new PaperDraw(past, quota.total()).best(sorted, quota, random));
        if (paper.size() < quota.total()) {
            throw new IllegalArgumentException("Too few scenarios for " + quota);
        }
        paper.sort(ORDER);
        Collections.shuffle(paper, random);
        return List.copyOf(paper);
    }

    private List<Candidate> best(List<Candidate> sorted, Quota quota, Random random) {
        for (Verdict verdict : Verdict.values()) {
            flow.edges(CheapestFlow.SOURCE, node(verdict.code()), quota.of(verdict), 0);
        }
        sorted.forEach(c -> c.verdict()
                .ifPresent(v -> offer(c, v.code(), random.nextLong(1L << LUCK_BITS))));
        return flow.cheapest();
    }

    /** Verdict → verdict in module → candidate → group of twins → module → sink. */
    private void offer(Candidate candidate, String verdict, long luck) {
        String module = "module " + candidate.moduleId();
        if (!nodes.containsKey(module)) {
            flow.edges(node(module), CheapestFlow.SINK, size, MODULES);
        }
        if (!nodes.containsKey(verdict + " in " + module)) {
            flow.edges(node(verdict), node(verdict + " in " + module), size, CELLS);
        }
        if (!nodes.containsKey(candidate.group())) {
            flow.edges(node(candidate.group()), node(module), 2, TWINS);
        }
        flow.edge(node(verdict + " in " + module), node(candidate.group()),
                new Cost(past.cost(candidate), luck), candidate);
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, n -> flow.node());
    }
}
