package fr.colloque.attempt;

import fr.colloque.attempt.store.AnswerSheet;
import fr.colloque.attempt.store.Attempt;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Score;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sittings for tests that need no database. */
final class Sittings {

    static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");

    private Sittings() { }

    /** A sitting of this kind under way, as if it had been kept. */
    static Attempt anAttempt(Pool pool) {
        return anAttempt(pool, 3);
    }

    /** The same, with its orders drawn from this seed. */
    static Attempt anAttempt(Pool pool, long seed) {
        String module = pool == Pool.PRACTICE ? "a-module" : null;
        return new Attempt(1, 2, "a-course", pool, module, seed, NOON) {
            @Override
            public Long id() {
                return 7L;
            }
        };
    }

    /** One scenario of a paper with what was answered in French, task by task. */
    static AnswerSheet.Item anItem(String scenarioId, String... choices) {
        Map<Integer, AnswerSheet.Saved> answers = new HashMap<>();
        for (int task = 0; task < choices.length; task++) {
            answers.put(task, new AnswerSheet.Saved(choices[task], Optional.empty(),
                    Language.FR, NOON));
        }
        return new AnswerSheet.Item(1, "a-module", 1, scenarioId, Optional.empty(), answers);
    }

    /** The same, closed with this score. */
    static AnswerSheet.Item closed(AnswerSheet.Item item, String score, boolean criticalMiss) {
        return new AnswerSheet.Item(item.position(), item.moduleId(), item.revision(),
                item.scenarioId(), Optional.of(new AnswerSheet.Closing(NOON,
                Optional.ofNullable(score).map(Score::of), criticalMiss)), item.answers());
    }
}
