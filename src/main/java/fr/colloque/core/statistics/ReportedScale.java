package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.EXACTLY;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sums of credits on the scale on which concordance tests are reported: the panel at 80, its
 * standard deviation at 5 (Charlin).
 *
 * @param panelSums the sum of each expert, scored by the others
 */
public record ReportedScale(List<BigDecimal> panelSums) {

    private static final BigDecimal MIDDLE = BigDecimal.valueOf(80);
    private static final BigDecimal UNIT = BigDecimal.valueOf(5);

    public ReportedScale {
        panelSums = List.copyOf(panelSums);
    }

    public Figure panelMean() {
        return Figure.mean(panelSums, Figure.Missing.TOO_FEW_EXPERTS);
    }

    /** √(Σ (x − mean)² / (n − 1)). */
    public Figure panelDeviation() {
        return panelSums.size() < 2 ? Figure.none(Figure.Missing.TOO_FEW_EXPERTS)
                : Figure.of(deviation());
    }

    /** 80 + 5·(x − panel mean) / panel deviation. */
    public Figure of(BigDecimal sum) {
        if (panelSums.size() < 2) {
            return Figure.none(Figure.Missing.TOO_FEW_EXPERTS);
        }
        return Figure.quotient(UNIT.multiply(sum.subtract(mean())), deviation(),
                Figure.Missing.NO_VARIANCE).map(MIDDLE::add);
    }

    private BigDecimal mean() {
        return Figure.sum(panelSums).divide(BigDecimal.valueOf(panelSums.size()), EXACTLY);
    }

    private BigDecimal deviation() {
        BigDecimal mean = mean();
        BigDecimal squares = Figure.sum(panelSums.stream()
                .map(sum -> sum.subtract(mean).multiply(sum.subtract(mean))).toList());
        return squares.divide(BigDecimal.valueOf(panelSums.size() - 1L), EXACTLY).sqrt(EXACTLY);
    }
}
