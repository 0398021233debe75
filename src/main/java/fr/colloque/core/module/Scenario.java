package fr.colloque.core.module;

import java.util.List;
import java.util.Optional;

/**
 * One surface in a context with one to four tasks. The task that asks for the verdict comes first;
 * only what is written for practice may do without.
 *
 * @param id              permanent and unique over all modules
 * @param pool            the kind of sitting it is written for
 * @param pair            the name it shares with its twin, whose small change flips the verdict
 * @param lesson          the card offered again after a critical miss, of the same module
 * @param why             the reasons shown afterwards; they quote the deciding words
 * @param rules           enforceable rules at stake, ids of sources
 * @param recommendations white-paper or seed items, ids of sources
 * @param rewrite         what one would really post instead
 */
public record Scenario(String id, Text title, Pool pool, Optional<String> pair, String lesson,
                       Text context, Surface surface, List<Task> tasks, List<Text> why,
                       List<String> rules, List<String> recommendations, List<String> cases,
                       Optional<Text> rewrite) {

    /** How many tasks there may be. */
    public static final int MOST_TASKS = 4;

    /** What is planned for reading and answering one, reasons included. */
    public static final int MINUTES = 2;

    public Scenario {
        tasks = List.copyOf(tasks);
        why = List.copyOf(why);
        rules = List.copyOf(rules);
        recommendations = List.copyOf(recommendations);
        cases = List.copyOf(cases);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException(id + " asks nothing");
        }
    }

    /** The verdict that the quota of a paper counts; nothing where none is asked for. */
    public Optional<Verdict> verdict() {
        return tasks.getFirst() instanceof Task.Judge judge
                ? Optional.of(judge.verdict()) : Optional.empty();
    }
}
