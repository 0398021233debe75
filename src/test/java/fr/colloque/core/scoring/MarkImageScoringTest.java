package fr.colloque.core.scoring;

import static fr.colloque.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkImageScoringTest {

    private static final List<Region> REGIONS = List.of(region("name", Region.Weight.DECISIVE),
            region("date", Region.Weight.DECISIVE), region("face", Region.Weight.ACCEPTED),
            region("wall", Region.Weight.OTHER), region("chair", Region.Weight.OTHER));

    @ParameterizedTest(name = "« {0} » is worth {1}")
    @CsvSource({"'name,date', 1", "name, 0.666667", "'name,wall', 0.5", "wall, 0", "'', 0",
        "'name,date,face', 1", "face, 0", "'name,date,wall,chair', 0.666667",
        "'name,date,face,wall', 0.8"})
    void regionsCountAsWordsDo(String picked, String score) {
        assertThat(MarkImageScoring.score(REGIONS, picked(picked))).isEqualTo(Score.of(score));
    }

    @Test
    void whereNothingDecidesNothingIsRight() {
        List<Region> harmless = REGIONS.subList(2, 5);
        assertThat(MarkImageScoring.score(harmless, picked(""))).isEqualTo(Score.FULL);
        assertThat(MarkImageScoring.score(harmless, picked("face"))).isEqualTo(Score.FULL);
        assertThat(MarkImageScoring.score(harmless, picked("wall"))).isEqualTo(Score.ZERO);
    }

    private static Answer.Picked picked(String ids) {
        return new Answer.Picked(Stream.of(ids.split(",")).filter(id -> !id.isEmpty())
                .collect(Collectors.toSet()));
    }

    private static Region region(String id, Region.Weight weight) {
        return new Region(id, text(id), weight, Optional.empty(), 0, 0, 10, 10);
    }
}
