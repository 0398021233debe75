package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.Missing.NO_ANSWERS;

import fr.colloque.core.scoring.Certainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What certainty earned over several answers (Gardner-Medwin; Moodle, deferred feedback with CBM).
 * Shown to the doctor alone; never part of a score.
 */
public record CertaintyMarks(List<Given> answers) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    public CertaintyMarks {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param fraction how much of it is right, up to 1
     */
    public record Given(Certainty certainty, BigDecimal fraction) { }

    /** Σ mark / answers, from −6 to 3. */
    public Figure meanMark() {
        return figure(this::mark);
    }

    /** Σ fraction / answers: p. */
    public Figure accuracy() {
        return figure(this::fraction);
    }

    /** 0.1·(mean mark − max(p, 4p − 2, 9p − 6)): what one earned by knowing what one knows. */
    public Figure bonus() {
        return figure(this::gain);
    }

    /** Accuracy + bonus. */
    public Figure accuracyAndBonus() {
        return figure(() -> fraction().add(gain()));
    }

    private Figure figure(Supplier<BigDecimal> exact) {
        return answers.isEmpty() ? Figure.none(NO_ANSWERS) : Figure.of(exact.get());
    }

    private BigDecimal mark() {
        return mean(a -> a.certainty().mark(a.fraction()));
    }

    private BigDecimal fraction() {
        return mean(Given::fraction);
    }

    private BigDecimal gain() {
        return TENTH.multiply(mark().subtract(best(fraction())));
    }

    private BigDecimal mean(Function<Given, BigDecimal> of) {
        return Figure.sum(answers.stream().map(of).toList())
                .divide(BigDecimal.valueOf(answers.size()), Figure.EXACTLY);
    }

    /** max(p, 4p − 2, 9p − 6): the mean mark of one who knows no more than this accuracy. */
    private static BigDecimal best(BigDecimal p) {
        return Stream.of(Certainty.UNSURE, Certainty.FAIRLY_SURE, Certainty.CERTAIN)
                .map(c -> p.multiply(BigDecimal.valueOf(c.right())).add(BigDecimal.ONE.subtract(p)
                        .multiply(BigDecimal.valueOf(c.wrong()))))
                .max(BigDecimal::compareTo).orElseThrow();
    }
}
