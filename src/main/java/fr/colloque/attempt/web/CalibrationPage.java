package fr.colloque.attempt.web;

import fr.colloque.attempt.CalibrationService;
import fr.colloque.attempt.CalibrationView;
import fr.colloque.attempt.CalibrationView.LevelRow;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Backs {@code /attempt/calibration.xhtml}: how sure one was, beside how often one was right. The
 * picture is 100 by 100 units with a margin, its origin at the lower left.
 */
@Named
@RequestScoped
public class CalibrationPage {

    private static final int HUNDRED = 100;
    private static final int LEFT = 12;
    private static final int TOP = 4;

    @Inject
    CalibrationService calibration;
    @Inject
    LanguageChoice language;

    private CalibrationView view;

    public CalibrationView getView() {
        if (view == null) {
            view = calibration.mine();
        }
        return view;
    }

    /** One level in a sentence. */
    public String said(LevelRow row) {
        return Texts.of(language.present(), "attempt_calibration.text.level." + row.level(),
                row.right(), row.answers());
    }

    /** A mark with its sign, so that what was lost is not read as won. */
    public String signed(BigDecimal mark) {
        String number = Formats.in(language.present()).number(mark.abs());
        return mark.signum() == 0 ? number : (mark.signum() > 0 ? "+" : "−") + number;
    }

    /** Where a share of right answers lies in the picture. */
    public int y(int share) {
        return TOP + HUNDRED - share;
    }

    /** Where a forecast lies in the picture. */
    public int x(int forecast) {
        return LEFT + forecast;
    }

    /** The curve through the levels that are drawn. */
    public String getCurve() {
        List<LevelRow> drawn = getView().drawn();
        return drawn.stream().map(r -> x(r.forecast()) + "," + y(r.share()))
                .collect(Collectors.joining(" "));
    }
}
