package fr.colloque.authoring;

import fr.colloque.core.scoring.PanelKey;
import fr.colloque.core.statistics.ConcordanceReview;
import fr.colloque.core.statistics.Figure;
import fr.colloque.core.statistics.Krippendorff.Distance;
import fr.colloque.core.statistics.PanelFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What answers to one or more new facts earn, in per cent of a point.
 *
 * @param own   what an expert earns who is scored by the others
 * @param zero  what one earns who always says that the fact changes nothing
 * @param blind what one earns who picks blindly; null where it is of several new facts
 * @param alpha by how much the experts agree beyond chance, from 1 down, steps of the scale being
 *              ranks; null where there is no such figure
 * @param steps the same where all steps of the scale are equal
 */
public record PanelWorth(BigDecimal own, BigDecimal zero, BigDecimal blind, BigDecimal alpha,
                         BigDecimal steps) {

    /** Of one new fact; null as long as its panel does not score. */
    static PanelWorth of(PanelKey key) {
        PanelFigures figures = new PanelFigures(key);
        return !key.scores() ? null : new PanelWorth(percent(figures.ownMean()),
                percent(figures.alwaysZero()), percent(figures.blindGuess()), null, null);
    }

    /** Of several; null with fewer than two that score. */
    static PanelWorth of(List<PanelKey> keys) {
        ConcordanceReview review = new ConcordanceReview(
                keys.stream().filter(PanelKey::scores).toList());
        return review.panels().size() < 2 ? null : new PanelWorth(percent(review.ownMean()),
                percent(review.alwaysZero()), null,
                rounded(review.alpha(Distance.ORDINAL)),
                rounded(review.alpha(Distance.INTERVAL)));
    }

    /** As it is shown, so that next to nothing is no 0 with a sign before it. */
    private static BigDecimal rounded(Figure figure) {
        return figure.value().map(f -> f.setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }

    private static BigDecimal percent(Figure figure) {
        return figure.value().map(f -> f.movePointRight(2)).orElseThrow();
    }
}
