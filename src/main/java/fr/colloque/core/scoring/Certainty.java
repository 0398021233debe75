package fr.colloque.core.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * How sure a doctor is of an answer, with what that earns or costs. Shown to the doctor alone;
 * never part of a score.
 *
 * <p>Certainty-based marking after Gardner-Medwin (tmedwin.net/cbm): the expected marks p, 4p − 2
 * and 9p − 6 cross at chances of 2/3 and 4/5, so that saying what one believes pays best.
 */
public enum Certainty {
    /** Nothing to win, nothing to lose. */
    NO_IDEA(0, 0, null),
    /** Best below a chance of 2/3. */
    UNSURE(1, 0, "0.5"),
    /** Best between 2/3 and 4/5. */
    FAIRLY_SURE(2, -2, "0.7"),
    /** Best above 4/5. */
    CERTAIN(3, -6, "0.9");

    private final int right;
    private final int wrong;
    private final Optional<BigDecimal> forecast;

    Certainty(int right, int wrong, String forecast) {
        this.right = right;
        this.wrong = wrong;
        this.forecast = Optional.ofNullable(forecast).map(BigDecimal::new);
    }

    /** The certainty of this level, from 0 to 3. */
    public static Optional<Certainty> of(int level) {
        return Arrays.stream(values()).filter(c -> c.level() == level).findFirst();
    }

    /** From 0 to 3, as forms send it and the database keeps it. */
    public int level() {
        return ordinal();
    }

    /** The mark of a right answer. */
    public int right() {
        return right;
    }

    /** The mark of a wrong answer: 0 or less. */
    public int wrong() {
        return wrong;
    }

    /** The chance of being right that this level stands for; none is claimed without an idea. */
    public Optional<BigDecimal> forecast() {
        return forecast;
    }

    /**
     * fraction > 0: fraction × mark of a right answer; else the mark of a wrong one (Moodle,
     * deferred feedback with CBM). Exact.
     *
     * @param fraction how much of the answer is right, up to 1; negative where marks are taken off
     */
    public BigDecimal mark(BigDecimal fraction) {
        return fraction.signum() > 0 ? fraction.multiply(BigDecimal.valueOf(right))
                : BigDecimal.valueOf(wrong);
    }
}
