package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.EXACTLY;
import static fr.colloque.core.statistics.Figure.Missing.NO_ANSWERS;

import fr.colloque.core.scoring.Certainty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How often a doctor is right, beside how often they expected to be. Each level of certainty is a
 * bin of one forecast value, so that Murphy’s decomposition is exact (stats.stackexchange 631333).
 *
 * <p>Notation: at level k, n answers, r of them right, forecast f; N answers in all, R right.
 * “No idea” forecasts nothing and is in no figure.
 *
 * @param tallies answers by level of certainty; levels may be missing
 */
public record Calibration(Map<Certainty, Tally> tallies) {

    /** With fewer answers at a level its share says little, and no curve is drawn through it. */
    public static final int ENOUGH = 10;

    public Calibration {
        Map<Certainty, Tally> all = new EnumMap<>(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            all.put(certainty, tallies.getOrDefault(certainty, Tally.NONE));
        }
        tallies = Map.copyOf(all);
    }

    /** (f − o)²: what one forecast costs (Brier 1950). Exact. */
    public static BigDecimal penalty(BigDecimal forecast, boolean happened) {
        BigDecimal miss = forecast.subtract(happened ? BigDecimal.ONE : BigDecimal.ZERO);
        return miss.multiply(miss);
    }

    /** One level of certainty, with what was answered at it. */
    public record Level(Certainty certainty, Tally tally) {

        /** Whether there are answers enough to draw it. */
        public boolean drawn() {
            return tally.answers() >= ENOUGH;
        }

        public Optional<Interval> interval() {
            return Interval.wilson(tally);
        }

        public Optional<Confidence> confidence() {
            return Confidence.of(certainty, tally);
        }

        /** n·f − r: how many right answers more were expected than came. */
        private BigDecimal excess() {
            return answers().multiply(forecast()).subtract(right());
        }

        private BigDecimal forecast() {
            return certainty.forecast().orElseThrow();
        }

        private BigDecimal answers() {
            return BigDecimal.valueOf(tally.answers());
        }

        private BigDecimal right() {
            return BigDecimal.valueOf(tally.right());
        }

        private BigDecimal wrong() {
            return answers().subtract(right());
        }
    }

    /** All levels, from no idea to certain, those without answers included. */
    public List<Level> levels() {
        return Arrays.stream(Certainty.values()).map(c -> new Level(c, tallies.get(c))).toList();
    }

    /** The answers that forecast something. */
    public Tally total() {
        return forecasting().stream().map(Level::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** Brier score: mean of (f − o)², from 0, the best, to 1. */
    public Figure brier() {
        return mean((level, all) -> level.right().multiply(penalty(level.forecast(), true))
                .add(level.wrong().multiply(penalty(level.forecast(), false))));
    }

    /** REL = Σ n·(f − r/n)² / N (Murphy 1973): 0 where forecasts are kept. */
    public Figure reliability() {
        return mean((level, all) -> level.excess().multiply(level.excess())
                .divide(level.answers(), EXACTLY));
    }

    /** RES = Σ n·(r/n − R/N)² / N (Murphy 1973): higher where levels tell answers apart. */
    public Figure resolution() {
        return mean((level, all) -> {
            BigDecimal beside = level.right().subtract(level.answers().multiply(all));
            return beside.multiply(beside).divide(level.answers(), EXACTLY);
        });
    }

    /** UNC = R/N·(1 − R/N) (Murphy 1973). */
    public Figure uncertainty() {
        return mean((level, all) -> level.answers().multiply(all)
                .multiply(BigDecimal.ONE.subtract(all)));
    }

    /** Σ n·|f − r/n| / N: the expected calibration error. */
    public Figure expectedError() {
        return mean((level, all) -> level.excess().abs());
    }

    /** Σ n·(f − r/n) / N: above 0 where one was surer than right, below where less sure. */
    public Figure bias() {
        return mean((level, all) -> level.excess());
    }

    /** The sum over the levels that have answers, by all answers; of each, given R/N. */
    private Figure mean(BiFunction<Level, BigDecimal, BigDecimal> part) {
        Tally total = total();
        if (total.answers() == 0) {
            return Figure.none(NO_ANSWERS);
        }
        BigDecimal answers = BigDecimal.valueOf(total.answers());
        BigDecimal all = BigDecimal.valueOf(total.right()).divide(answers, EXACTLY);
        BigDecimal sum = Figure.sum(forecasting().stream()
                .filter(level -> level.tally().answers() > 0)
                .map(level -> part.apply(level, all)).toList());
        return Figure.of(sum.divide(answers, EXACTLY));
    }

    private List<Level> forecasting() {
        return levels().stream().filter(l -> l.certainty().forecast().isPresent()).toList();
    }
}
