package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageMapTest {

    private static final Curriculum BUNDLED = Samples.bundled();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Coverage> ITEMS = CoverageMap.of(BUNDLED).items(TODAY);

    @Test
    void everyItemOfTheReferenceStandsThereOnce() {
        assertThat(ITEMS).extracting(c -> c.item().id())
                .containsExactlyInAnyOrderElementsOf(BUNDLED.sources().stream()
                        .map(s -> s.id()).toList());
    }

    @Test
    void lessonsTeachWhatTheyLinkAndScenariosPractiseWhatTheyName() {
        Coverage secrecy = item("CSP-R4127-4");
        assertThat(secrecy.lessons()).anySatisfy(l ->
                assertThat(l.lessonId()).isEqualTo("01-vu-entendu-compris"));
        assertThat(secrecy.scenarios()).hasSize((int) BUNDLED.modules().stream()
                .flatMap(m -> m.scenarios().stream())
                .filter(s -> s.rules().contains("CSP-R4127-4")).count());
        long judged = Arrays.stream(Verdict.values()).mapToLong(secrecy::with).sum();
        long pooled = Arrays.stream(Pool.values()).mapToLong(secrecy::in).sum();
        assertThat(judged).isEqualTo(secrecy.scenarios().stream()
                .filter(s -> s.verdict().isPresent()).count()).isPositive();
        assertThat(pooled).isEqualTo(secrecy.scenarios().size());
        assertThat(secrecy.oneSided()).isFalse();
    }

    @Test
    void gapsComeFirstAndWhatIsNoLongerInForceLast() {
        List<Coverage> inForce = ITEMS.stream().filter(c -> c.inForce(TODAY)).toList();
        assertThat(inForce).isEqualTo(ITEMS.subList(0, inForce.size()));
        assertThat(inForce).extracting(Coverage::gap).isSorted();
        assertThat(item("LB-4.2").inForce(TODAY)).isFalse();
        assertThat(item("LB-4.2").inForce(LocalDate.of(2020, 12, 24))).isTrue();
    }

    @Test
    void aLibraryThatTeachesNothingIsAllGaps() {
        Curriculum bare = new Curriculum(List.of(), List.of(), BUNDLED.sources(), List.of());
        assertThat(CoverageMap.of(bare).items(TODAY))
                .allMatch(c -> c.gap() == Coverage.Gap.NOTHING && !c.oneSided());
    }

    @Test
    void whatIsPractisedWithOneVerdictOnlyIsSaidToBe() {
        assertThat(ITEMS).filteredOn(Coverage::oneSided).allSatisfy(c -> assertThat(
                Arrays.stream(Verdict.values()).filter(v -> c.with(v) > 0).count())
                .isLessThanOrEqualTo(1));
        assertThat(item("LB-4.2").group()).isEqualTo(Coverage.Group.WHITE_PAPER);
        assertThat(item("S-14").group()).isEqualTo(Coverage.Group.RECOMMENDATION);
    }

    private static Coverage item(String id) {
        return ITEMS.stream().filter(c -> c.item().id().equals(id)).findFirst().orElseThrow();
    }
}
