package fr.colloque.attempt;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Words;
import fr.colloque.core.scoring.Answer;
import java.util.Map;
import java.util.TreeMap;

/** Compares what was sent with what was asked, before anything is kept. */
final class Fitting {

    private Fitting() { }

    /**
     * What of it may be kept. An order that uses a rank twice is left out: a form without script
     * can send it.
     *
     * @throws AnswerDoesNotFit where something is no answer; no page of ours sends that
     */
    static Submission of(Scenario scenario, Submission sent) {
        Map<Integer, Choice> fitting = new TreeMap<>();
        sent.choices().forEach((index, given) -> {
            if (index >= scenario.tasks().size()) {
                throw new AnswerDoesNotFit();
            }
            Task task = scenario.tasks().get(index);
            if (fits(task, scenario.surface(), given, sent.language())) {
                fitting.put(index, given);
            } else if (!(task instanceof Task.Order)) {
                throw new AnswerDoesNotFit();
            }
        });
        return sent.with(fitting);
    }

    /** Whether one of these answers goes on with a conversation. */
    static boolean conversed(Scenario scenario, Submission sent) {
        return sent.choices().keySet().stream()
                .anyMatch(i -> scenario.tasks().get(i) instanceof Task.Converse);
    }

    private static boolean fits(Task task, Surface surface, Choice given, Language language) {
        return (given.certainty().isEmpty() || task.stake().certainty())
                && Answer.read(task, surface, given.choice(), language)
                        .filter(a -> inTheText(a, surface, language)).isPresent();
    }

    private static boolean inTheText(Answer answer, Surface surface, Language language) {
        return !(answer instanceof Answer.Marked marked) || marked.words().isEmpty()
                || marked.words().stream().mapToInt(Integer::intValue).max().getAsInt()
                        < words(surface, language);
    }

    private static int words(Surface surface, Language language) {
        int words = 0;
        for (Markable markable : surface.markables()) {
            words += Words.of(markable.in(language).plain()).size();
        }
        return words;
    }
}
