package fr.colloque.attempt;

import fr.colloque.attempt.CalibrationView.LevelRow;
import fr.colloque.attempt.store.Tallies;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.statistics.Calibration;
import fr.colloque.core.statistics.Figure;
import fr.colloque.core.statistics.Interval;
import fr.colloque.core.statistics.Tally;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to how a doctor's certainty and results fit; everybody sees their own only. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class CalibrationService {

    /** A tenth: further apart from what is right, certainty has a word for it. */
    private static final BigDecimal APART = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int NONE = -1;

    @Inject
    Tallies tallies;
    @Inject
    SignedIn signedIn;

    /** Over everything the doctor has closed so far. */
    @Transactional
    public CalibrationView mine() {
        return view(tallies.certainty(signedIn.accountId()));
    }

    static CalibrationView view(Map<Certainty, Tallies.Sure> said) {
        Map<Certainty, Tally> counted = new EnumMap<>(Certainty.class);
        said.forEach((certainty, sure) -> counted.put(certainty, sure.tally()));
        Calibration calibration = new Calibration(counted);
        BigDecimal marks = said.values().stream().map(Tallies.Sure::marks)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<LevelRow> rows = calibration.levels().stream()
                .map(l -> row(l, Optional.ofNullable(said.get(l.certainty())))).toList();
        int answers = rows.stream().mapToInt(LevelRow::answers).sum();
        return new CalibrationView(answers, value(calibration.brier()), value(calibration.bias()),
                word(calibration), marks, rows);
    }

    private static String word(Calibration calibration) {
        if (calibration.total().answers() < Calibration.ENOUGH) {
            return "few";
        }
        BigDecimal bias = value(calibration.bias());
        return bias.abs().compareTo(APART) < 0 ? "fitting" : bias.signum() > 0 ? "over" : "under";
    }

    private static LevelRow row(Calibration.Level level, Optional<Tallies.Sure> said) {
        Optional<Interval> interval = level.interval();
        return new LevelRow(level.certainty().level(), level.tally().answers(),
                level.tally().right(), percent(level.certainty().forecast()),
                percent(level.tally().share().value()), percent(interval.map(Interval::low)),
                percent(interval.map(Interval::high)),
                level.confidence().map(Enum::name).orElse(""),
                said.map(Tallies.Sure::marks).orElse(BigDecimal.ZERO),
                level.drawn() && level.certainty().forecast().isPresent());
    }

    private static int percent(Optional<BigDecimal> share) {
        return share.map(s -> s.multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)
                .intValueExact()).orElse(NONE);
    }

    private static BigDecimal value(Figure figure) {
        return figure.value().orElse(null);
    }
}
