package fr.colloque.core.module;

import java.util.List;
import java.util.Objects;

/** What doctors are asked about a course once they have followed it, in this order. */
public record Survey(List<Question> questions) {

    public Survey {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("A survey without questions");
        }
        if (questions.stream().map(Question::id).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("Two questions of one name");
        }
    }

    /** One question; its name is permanent, answers are counted under it. */
    public sealed interface Question {

        String id();

        Text ask();

        /** Whether nothing can be sent without an answer to it. */
        boolean required();
    }

    /**
     * A value on a scale.
     *
     * @param low  what the lowest value means
     * @param high what the highest value means
     */
    public record Scale(String id, Text ask, boolean required, Steps steps, Text low, Text high)
            implements Question { }

    /**
     * Words of one's own.
     *
     * @param limit how many characters at most
     */
    public record Open(String id, Text ask, boolean required, int limit) implements Question {

        public Open {
            if (limit < 1) {
                throw new IllegalArgumentException("No room for an answer: " + limit);
            }
        }
    }

    /** How fine a scale is. */
    public enum Steps {

        FIVE("1-5", 1, 5), ELEVEN("0-10", 0, 10);

        private final String code;
        private final int lowest;
        private final int highest;

        Steps(String code, int lowest, int highest) {
            this.code = code;
            this.lowest = lowest;
            this.highest = highest;
        }

        /** How it is written in a course. */
        public String code() {
            return code;
        }

        public int lowest() {
            return lowest;
        }

        public int highest() {
            return highest;
        }

        /** Whether this value is on the scale, both ends included. */
        public boolean holds(int value) {
            return value >= lowest && value <= highest;
        }

        /**
         * The scale that is written so.
         *
         * @throws IllegalArgumentException for any other code
         */
        public static Steps of(String code) {
            for (Steps steps : values()) {
                if (Objects.equals(steps.code, code)) {
                    return steps;
                }
            }
            throw new IllegalArgumentException("No scale: " + code);
        }
    }
}
