package fr.colloque.core.module;

import java.util.List;
import java.util.Optional;

/**
 * One surface in a context with one to three tasks, the first of which asks for the verdict.
 *
 * @param id              permanent and unique over all modules
 * @param pool            the kind of sitting it is written for
 * @param lesson          the card offered again after a critical miss, of the same module
 * @param why             the reasons shown afterwards; they quote the deciding words
 * @param rules           enforceable rules at stake, ids of sources
 * @param recommendations white-paper or seed items, ids of sources
 * @param rewrite         what one would really post instead
 */
public record Scenario(String id, Text title, Pool pool, String lesson, Text context,
                       Surface surface, List<Task> tasks, List<Text> why, List<String> rules,
                       List<String> recommendations, List<String> cases,
                       Optional<Text> rewrite) {

    /** What is planned for reading and answering one, reasons included. */
    public static final int MINUTES = 2;

    public Scenario {
        tasks = List.copyOf(tasks);
        why = List.copyOf(why);
        rules = List.copyOf(rules);
        recommendations = List.copyOf(recommendations);
        cases = List.copyOf(cases);
        if (tasks.isEmpty() || !(tasks.get(0) instanceof Task.Judge)) {
            throw new IllegalArgumentException("The first task of " + id + " is not a judge");
        }
    }

    /** The verdict that the quota of a paper counts. */
    public Verdict verdict() {
        return ((Task.Judge) tasks.get(0)).verdict();
    }
}
