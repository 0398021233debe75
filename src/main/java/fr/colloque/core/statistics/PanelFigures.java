package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.Missing.NO_ANSWERS;
import static fr.colloque.core.statistics.Figure.Missing.TOO_FEW_EXPERTS;

import fr.colloque.core.scoring.PanelKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What a concordance task is worth to those who answer it, by the panel it has. */
public record PanelFigures(PanelKey panel) {

    /** The panel’s own mean; each expert is scored by the others (Charlin). */
    public Figure ownMean() {
        return comparable() ? Figure.of(ownMeanExactly()) : Figure.none(TOO_FEW_EXPERTS);
    }

    /** The mean credit of the five values: what one gets who picks blindly. */
    public Figure blindGuess() {
        if (panel.experts() == 0) {
            return Figure.none(NO_ANSWERS);
        }
        return Figure.mean(IntStream.rangeClosed(-PanelKey.END, PanelKey.END)
                .mapToObj(value -> credit(panel, value)).toList(), NO_ANSWERS);
    }

    /** The credit of 0: what one gets who never lets a fact change anything. */
    public Figure alwaysZero() {
        return panel.experts() == 0 ? Figure.none(NO_ANSWERS) : Figure.of(alwaysZeroExactly());
    }

    /** Whether an expert can be compared with others. */
    boolean comparable() {
        return panel.experts() > 1;
    }

    BigDecimal ownMeanExactly() {
        BigDecimal sum = Figure.sum(panel.votes().entrySet().stream().map(vote ->
                credit(without(vote.getKey()), vote.getKey())
                        .multiply(BigDecimal.valueOf(vote.getValue()))).toList());
        return sum.divide(BigDecimal.valueOf(panel.experts()), Figure.EXACTLY);
    }

    BigDecimal alwaysZeroExactly() {
        return credit(panel, 0);
    }

    private PanelKey without(int value) {
        Map<Integer, Integer> others = new HashMap<>(panel.votes());
        others.merge(value, -1, Integer::sum);
        return new PanelKey(others);
    }

    /** votes / modal votes, not rounded. */
    private static BigDecimal credit(PanelKey key, int value) {
        return BigDecimal.valueOf(key.votesFor(value))
                .divide(BigDecimal.valueOf(key.modalVotes()), Figure.EXACTLY);
    }
}
