package fr.colloque.attempt;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which scenario is scored again.
 *
 * @param revisions the revisions of its module whose key was wrong
 * @param corrected the revision whose key counts instead
 */
public record RescoringPlan(String moduleId, String scenarioId, Set<Integer> revisions,
                            int corrected) {

    public RescoringPlan {
        revisions = new TreeSet<>(revisions);
    }
}
