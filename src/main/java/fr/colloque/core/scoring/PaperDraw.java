package fr.colloque.core.scoring;

import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws a paper by quota of verdicts, so that "always breach" fails. */
public final class PaperDraw {

    private PaperDraw() {
    }

    /** A scenario of a revision of a module, and the verdict that the quota counts. */
    public record Candidate(String moduleId, int revision, String scenarioId,
                            Optional<Verdict> verdict) { }

    /**
     * The same candidates, quota and seed always give the same paper.
     *
     * @throws IllegalArgumentException where there are too few candidates of a verdict
     */
    public static List<Candidate> draw(List<Candidate> candidates, Quota quota, long seed) {
        Random random = new Random(seed);
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        List<Candidate> paper = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            List<Candidate> drawn = shuffled.stream().filter(c -> c.verdict().filter(verdict::equals).isPresent())
                    .limit(quota.of(verdict)).toList();
            if (drawn.size() < quota.of(verdict)) {
                throw new IllegalArgumentException("Too few scenarios with verdict " + verdict);
            }
            paper.addAll(drawn);
        }
        Collections.shuffle(paper, random);
        return List.copyOf(paper);
    }
}
