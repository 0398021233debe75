package fr.colloque.attempt.store;

import fr.colloque.attempt.ScenarioRef;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.Score;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios of an attempt and what was answered.
 *
 * @param items in the order of the paper
 */
public record AnswerSheet(List<Item> items) {

    public AnswerSheet {
        items = List.copyOf(items);
    }

    /** The scenario at this place, from 1. */
    public Optional<Item> item(int position) {
        return items.stream().filter(i -> i.position() == position).findFirst();
    }

    public boolean closed() {
        return items.stream().allMatch(i -> i.closedAt().isPresent());
    }

    /**
     * One scenario of the paper.
     *
     * @param closing when the key was shown, and what the answers were worth then
     * @param answers by number of task, from 0
     */
    public record Item(int position, String moduleId, int revision, String scenarioId,
                       Optional<Closing> closing, Map<Integer, Saved> answers) {

        /** When the key was shown. */
        public Optional<Instant> closedAt() {
            return closing.map(Closing::at);
        }

        /** What is shown at this place, for as long as the paper exists. */
        public ScenarioRef scenario() {
            return new ScenarioRef(moduleId, revision, scenarioId);
        }

        /** Whether every task has an answer that fits it and leaves nothing to do. */
        public boolean answered(Scenario scenario) {
            Map<Integer, Answer> fitting = fitting(scenario);
            return fitting.size() == scenario.tasks().size() && fitting.entrySet().stream()
                    .allMatch(a -> a.getValue().completes(scenario.tasks().get(a.getKey())));
        }

        public Optional<Instant> savedAt() {
            return answers.values().stream().map(Saved::at).max(Instant::compareTo);
        }

        /** How sure the doctor was, by number of task; tasks without are left out. */
        public Map<Integer, Certainty> certainties() {
            Map<Integer, Certainty> certainties = new HashMap<>();
            answers.forEach((index, saved) ->
                    saved.certainty().ifPresent(c -> certainties.put(index, c)));
            return certainties;
        }

        /** The answers that fit the tasks of this scenario. */
        public Map<Integer, Answer> fitting(Scenario scenario) {
            Map<Integer, Answer> fitting = new HashMap<>();
            answers.forEach((index, saved) -> {
                if (index < scenario.tasks().size()) {
                    Task task = scenario.tasks().get(index);
                    Answer.read(task, scenario.surface(), saved.choice(),
                                    saved.language())
                            .ifPresent(a -> fitting.put(index, a));
                }
            });
            return fitting;
        }
    }

    /**
     * The result of a scenario as it was when it closed: a panel that grows later changes nothing.
     *
     * @param score nothing where no task was scored
     */
    public record Closing(Instant at, Optional<Score> score, boolean criticalMiss) { }

    /** An answer as it is kept. */
    public record Saved(String choice, Optional<Certainty> certainty, Language language,
                        Instant at) { }
}
