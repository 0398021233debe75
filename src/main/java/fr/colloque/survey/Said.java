package fr.colloque.survey;

import fr.colloque.core.module.Survey;
import fr.colloque.core.module.Survey.Open;
import fr.colloque.core.module.Survey.Question;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.platform.Malformed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * An answer to one question.
 *
 * @param chosen a value on its scale, or null
 * @param words  words of the doctor's own, or null
 */
public record Said(String questionId, Integer chosen, String words) {

    private static final Pattern VALUE = Pattern.compile("\\d{1,2}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    /**
     * Reads what a form says; questions without an answer are left out.
     *
     * @param form the value of the field of a question, by its id; null where there is none
     * @throws AnswerMissing where a question that must be answered is not
     * @throws Malformed     for a value off its scale, or more words than fit
     */
    static List<Said> of(Survey survey, UnaryOperator<String> form) {
        return survey.questions().stream().map(question -> of(question, form.apply(question.id())))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Said> of(Question question, String field) {
        String value = field == null ? "" : field.replace("\r\n", "\n").strip();
        if (value.isEmpty()) {
            if (question.required()) {
                throw new AnswerMissing();
            }
            return Optional.empty();
        }
        return Optional.of(switch (question) {
            case Scale scale -> new Said(scale.id(), onScale(scale, value), null);
            case Open open -> new Said(open.id(), null, fitting(open, value));
        });
    }

    private static Integer onScale(Scale scale, String value) {
        if (!VALUE.matcher(value).matches() || !scale.steps().holds(Integer.parseInt(value))) {
            throw new Malformed();
        }
        return Integer.valueOf(value);
    }

    private static String fitting(Open open, String value) {
        if (value.length() > open.limit() || HIDDEN.matcher(value).find()) {
            throw new Malformed();
        }
        return value;
    }
}
