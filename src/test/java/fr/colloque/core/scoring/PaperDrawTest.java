package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDrawTest {

    private static final Quota TWO_OF_EACH = new Quota(2, 2, 2);
    private static final List<Candidate> FOUR_OF_EACH = candidates(4);

    @ParameterizedTest(name = "{0} none, {1} caution, {2} breach")
    @CsvSource({"2, 2, 2", "1, 0, 4", "0, 0, 1", "4, 4, 4"})
    void aPaperHoldsExactlyItsQuota(int none, int caution, int breach) {
        Quota quota = new Quota(none, caution, breach);
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> paper = PaperDraw.draw(FOUR_OF_EACH, quota, seed);
            assertThat(paper).hasSize(quota.total()).doesNotHaveDuplicates()
                    .isSubsetOf(FOUR_OF_EACH);
            for (Verdict verdict : Verdict.values()) {
                assertThat(paper).filteredOn(c -> c.verdict().orElseThrow() == verdict)
                        .hasSize(quota.of(verdict));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void theSameSeedGivesTheSamePaper(long seed) {
        assertThat(PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, seed))
                .isEqualTo(PaperDraw.draw(new ArrayList<>(FOUR_OF_EACH), TWO_OF_EACH, seed));
    }

    @Test
    void overManySeedsEveryScenarioIsDrawnAndInEveryPlace() {
        Set<Candidate> drawn = new HashSet<>();
        Set<Verdict> first = new HashSet<>();
        Set<List<Candidate>> papers = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Candidate> paper = PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, seed);
            drawn.addAll(paper);
            first.add(paper.getFirst().verdict().orElseThrow());
            papers.add(paper);
        }
        assertThat(drawn).hasSameElementsAs(FOUR_OF_EACH);
        assertThat(first).containsExactlyInAnyOrder(Verdict.values());
        assertThat(papers).hasSizeGreaterThan(190);
    }

    @ParameterizedTest(name = "{0} none, {1} caution, {2} breach out of four of each")
    @CsvSource({"5, 0, 0", "0, 5, 0", "0, 0, 5", "1, 1, 5"})
    void tooFewScenariosMakeNoPaper(int none, int caution, int breach) {
        assertThatIllegalArgumentException().isThrownBy(
                () -> PaperDraw.draw(FOUR_OF_EACH, new Quota(none, caution, breach), 1));
    }

    private static List<Candidate> candidates(int ofEach) {
        List<Candidate> candidates = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            for (int i = 0; i < ofEach; i++) {
                candidates.add(new Candidate("module-" + i % 2, 1, verdict.code() + i,
                        Optional.of(verdict)));
            }
        }
        return List.copyOf(candidates);
    }
}
