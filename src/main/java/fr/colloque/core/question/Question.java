package fr.colloque.core.question;

import java.math.BigDecimal;
import java.util.List;

/**
 * A question in the terms that exchange formats share.
 *
 * @param name    short title; may be empty
 * @param text    plain text
 * @param answers what may be picked; of true or false, exactly these two in this order
 * @param pairs   what belongs together; an empty item only adds a target that nothing belongs to
 */
public record Question(String name, String text, Kind kind, List<Answer> answers,
                       List<Pair> pairs) {

    /** How a question is answered. */
    public enum Kind { ONE, SEVERAL, TRUE_FALSE, SHORT_ANSWER, MATCHING }

    /**
     * One thing that may be picked or typed.
     *
     * @param percent what it earns, from −100 to 100
     * @param why     said afterwards; may be empty
     */
    public record Answer(String text, BigDecimal percent, String why) { }

    /** Something and what it belongs to. */
    public record Pair(String item, String target) { }

    public Question {
        answers = List.copyOf(answers);
        pairs = List.copyOf(pairs);
    }

    static Question picking(String name, String text, Kind kind, List<Answer> answers) {
        return new Question(name, text, kind, answers, List.of());
    }

    static Question matching(String name, String text, List<Pair> pairs) {
        return new Question(name, text, Kind.MATCHING, List.of(), pairs);
    }
}
