package fr.colloque.core.scoring;

import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;

/** Scores a judgement. */
public final class JudgeScoring {

    private JudgeScoring() {
    }

    /** 1 if exact; the author's partial credit for a neighbour; 0 between none and breach. */
    public static Score score(Task.Judge key, Answer.Judged answer) {
        int step = answer.verdict().ordinal() - key.verdict().ordinal();
        return switch (step) {
            case 0 -> Score.FULL;
            case -1 -> new Score(key.partial().lenient());
            case 1 -> new Score(key.partial().severe());
            default -> Score.ZERO;
        };
    }

    /** A breach judged acceptable: the one mistake that a patient pays for. */
    public static boolean criticalMiss(Task.Judge key, Answer.Judged answer) {
        return key.verdict() == Verdict.BREACH && answer.verdict() == Verdict.NONE;
    }
}
