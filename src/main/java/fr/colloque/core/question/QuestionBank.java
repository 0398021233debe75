package fr.colloque.core.question;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file of questions holds.
 *
 * @param left what could not be taken, in the order of the file
 */
public record QuestionBank(List<Question> questions, List<Left> left) {

    /** How many questions of one file are read. */
    public static final int MOST = 500;

    /** Why something was left out. */
    public enum Reason {
        /** It asks in a way that neither choosing nor matching can express. */
        KIND,
        /** It has no question text or too few answers. */
        INCOMPLETE,
        /** Nothing wrong is offered beside what is right: there is nothing to choose between. */
        ALL_RIGHT,
        /** It cannot be read. */
        UNREADABLE,
        /** It stands behind the first {@value #MOST}. */
        TOO_MANY
    }

    /**
     * A question that was left out.
     *
     * @param name its title or the beginning of its text
     */
    public record Left(String name, Reason reason) { }

    public QuestionBank {
        questions = List.copyOf(questions);
        left = List.copyOf(left);
    }

    /** Collects what a reader finds. */
    static final class Collecting {
        private final List<Question> questions = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        void take(Question question) {
            if (questions.size() == MOST) {
                leave(question.name().isEmpty() ? question.text() : question.name(),
                        Reason.TOO_MANY);
            } else {
                questions.add(question);
            }
        }

        void leave(String name, Reason reason) {
            String shown = name.strip().replaceAll("\\s+", " ");
            left.add(new Left(shown.length() > 80 ? shown.substring(0, 79) + "…" : shown, reason));
        }

        QuestionBank bank() {
            return new QuestionBank(questions, left);
        }
    }
}
