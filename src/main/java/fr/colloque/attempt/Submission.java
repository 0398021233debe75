package fr.colloque.attempt;

import static java.util.Objects.requireNonNull;

import fr.colloque.core.module.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Answers to one scenario as they arrive.
 *
 * @param scenario what the page showed; nothing where it does not say
 * @param choices  by number of task, from 0
 * @param language in which the scenario was read
 * @param key      names this giving of answers: sent again under the same key, it changes nothing
 * @param age      how long ago the answers were given, by the page's own watch
 */
public record Submission(long attemptId, int position, Optional<ScenarioRef> scenario,
                         Map<Integer, Choice> choices, Language language, String key,
                         Duration age) {

    public Submission {
        requireNonNull(scenario, "scenario");
        requireNonNull(language, "language");
        requireNonNull(key, "key");
        choices = Map.copyOf(choices);
        if (age.isNegative()) {
            throw new IllegalArgumentException("Given in the future: " + age);
        }
    }

    /** The same with other choices. */
    public Submission with(Map<Integer, Choice> others) {
        return new Submission(attemptId, position, scenario, others, language, key, age);
    }
}
