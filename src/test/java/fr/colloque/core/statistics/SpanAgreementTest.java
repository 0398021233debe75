package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.FigureTest.figure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.statistics.Figure.Missing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanAgreementTest {

    private static final SpanAgreement EXPERTS = new SpanAgreement(
            List.of(Set.of(3, 4, 5, 6), Set.of(3, 4, 5), Set.of(4, 5, 6, 7)));
    private static final Set<Integer> DOCTOR = Set.of(4, 5, 6, 7, 8);

    @Test
    void everyExpertIsComparedWithOnTheirOwn() {
        assertThat(EXPERTS.f1(DOCTOR)).containsExactly(figure("0.666667"), figure("0.5"),
                figure("0.888889"));
    }

    @Test
    void theMeanMeasuresAndTheBestIsForFeedback() {
        assertThat(EXPERTS.meanF1(DOCTOR)).isEqualTo(figure("0.685185"));
        assertThat(EXPERTS.bestF1(DOCTOR)).isEqualTo(figure("0.888889"));
    }

    @Test
    void wordsCountByTheShareOfExpertsWhoMarkedThem() {
        assertThat(EXPERTS.precision(DOCTOR)).isEqualTo(figure("0.6"));
        assertThat(EXPERTS.recall(DOCTOR)).isEqualTo(figure("0.818182"));
        assertThat(EXPERTS.counts()).isEqualTo(Map.of(3, 2, 4, 3, 5, 3, 6, 2, 7, 1));
    }

    /** Ten words, n = 30, 11 marked and 19 not: 1 − 29·6/(2·11·19). */
    @Test
    void expertsAgreeWordByWord() {
        assertThat(EXPERTS.alpha(10)).isEqualTo(figure("0.583732"));
    }

    @Test
    void nothingMarkedAgreesWithNothingMarked() {
        SpanAgreement calm = new SpanAgreement(List.of(Set.of(), Set.of(2)));
        assertThat(calm.f1(Set.of())).containsExactly(figure("1"), figure("0"));
        assertThat(calm.precision(Set.of())).isEqualTo(Figure.none(Missing.NOTHING_MARKED));
        assertThat(calm.recall(Set.of())).isEqualTo(figure("0"));
        assertThat(new SpanAgreement(List.of(Set.of())).recall(Set.of(1)))
                .isEqualTo(Figure.none(Missing.NOTHING_MARKED));
        assertThat(new SpanAgreement(List.of(Set.of())).precision(Set.of(1)))
                .isEqualTo(figure("0"));
    }

    @Test
    void withoutExpertsThereIsNoFigure() {
        SpanAgreement none = new SpanAgreement(List.of());
        assertThat(none.f1(DOCTOR)).isEmpty();
        assertThat(List.of(none.meanF1(DOCTOR), none.bestF1(DOCTOR), none.precision(DOCTOR),
                none.recall(DOCTOR))).containsOnly(Figure.none(Missing.NO_ANSWERS));
        assertThat(none.alpha(10)).isEqualTo(Figure.none(Missing.TOO_FEW_EXPERTS));
    }
}
