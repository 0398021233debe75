package fr.colloque.core.question;

import fr.colloque.core.question.Question.Answer;
import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.Question.Pair;
import java.math.BigDecimal;
import java.util.List;

/** One question of every kind, with all signs that formats use for themselves. */
final class Samples {

    private static final BigDecimal RIGHT = new BigDecimal(100);

    static final List<Question> QUESTIONS = List.of(
            Question.picking("Titre : un", "a = b ~ {c} # d \\ e\nfin", Kind.ONE, List.of(
                    new Answer("oui : <b>", RIGHT, "Parce que & « ainsi »."),
                    new Answer("à moitié", new BigDecimal("33.33333"), ""),
                    new Answer("non", BigDecimal.ZERO, "Non."))),
            Question.picking("", "Lesquels ?", Kind.SEVERAL, List.of(
                    new Answer("a", new BigDecimal(50), ""),
                    new Answer("b", new BigDecimal(50), ""),
                    new Answer("c", new BigDecimal(-50), ""))),
            Question.picking("Vérité", "La terre est ronde.", Kind.TRUE_FALSE, List.of(
                    new Answer("", RIGHT, "Oui."), new Answer("", BigDecimal.ZERO, "Si."))),
            Question.picking("Mot", "Comment ?", Kind.SHORT_ANSWER, List.of(
                    new Answer("ainsi", RIGHT, ""),
                    new Answer("autrement", new BigDecimal(50), ""))),
            Question.matching("Paires", "Associez", List.of(new Pair("un", "1"),
                    new Pair("deux", "2"), new Pair("", "3"))));

    private Samples() { }

    /** GIFT is written without the reasons of truths, whose place depends on the key. */
    static List<Question> withoutReasonsOfTruths() {
        return QUESTIONS.stream().map(q -> q.kind() != Kind.TRUE_FALSE ? q : Question.picking(
                q.name(), q.text(), q.kind(), q.answers().stream()
                        .map(a -> new Answer(a.text(), a.percent(), "")).toList())).toList();
    }
}
