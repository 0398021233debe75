package fr.colloque.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.PaperDraw.Past;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void theOrderInWhichCandidatesComeChangesNothing() {
        List<Candidate> otherWay = FOUR_OF_EACH.reversed();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(PaperDraw.draw(otherWay, TWO_OF_EACH, seed))
                    .isEqualTo(PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, seed));
        }
    }

    @Test
    void everyVerdictIsSpreadOverTheModules() {
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> paper = PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, seed);
            for (Verdict verdict : Verdict.values()) {
                assertThat(paper).filteredOn(c -> c.verdict().orElseThrow() == verdict)
                        .extracting(Candidate::moduleId)
                        .containsExactlyInAnyOrder("module-0", "module-1");
            }
        }
    }

    @ParameterizedTest(name = "{0} of each verdict out of six a module")
    @CsvSource({"1", "2", "3", "5", "6"})
    void theModulesAreWithinOne(int ofEach) {
        List<Candidate> pool = new ArrayList<>();
        for (int module = 0; module < 4; module++) {
            for (int i = 0; i < 6; i++) {
                pool.add(new Candidate("m" + module, 1, "s" + module + i,
                        Optional.of(Verdict.values()[(i + module) % 3])));
            }
        }
        for (long seed = 0; seed < 30; seed++) {
            var counts = PaperDraw.draw(pool, new Quota(ofEach, ofEach, ofEach), seed).stream()
                    .collect(Collectors.groupingBy(Candidate::moduleId, Collectors.counting()))
                    .values();
            assertThat(Collections.max(counts) - (counts.size() < 4 ? 0 : Collections.min(counts)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aModuleThatHasTooLittleGivesWhatItHas() {
        List<Candidate> pool = List.of(one("small", "a", Verdict.BREACH, null),
                one("large", "b", Verdict.BREACH, null), one("large", "c", Verdict.BREACH, null),
                one("large", "d", Verdict.NONE, null));
        assertThat(PaperDraw.draw(pool, new Quota(1, 0, 3), 5)).hasSize(4);
    }

    @Test
    void twinsAreNeverInOnePaperUnlessTheQuotaNeedsBoth() {
        List<Candidate> pool = List.of(one("m", "a", Verdict.BREACH, "p"),
                one("m", "b", Verdict.NONE, "p"), one("m", "c", Verdict.BREACH, null),
                one("n", "d", Verdict.NONE, null));
        for (long seed = 0; seed < 50; seed++) {
            assertThat(PaperDraw.draw(pool, new Quota(1, 0, 1), seed))
                    .extracting(Candidate::scenarioId).doesNotContainSequence("a", "b")
                    .doesNotContainSequence("b", "a");
            assertThat(PaperDraw.draw(pool, new Quota(2, 0, 2), seed)).hasSize(4);
        }
    }

    @Test
    void whatWasAskedLeastOftenComesFirst() {
        Past past = new Past(Map.of("none0", 1, "none1", 2, "none2", 1), Set.of());
        List<Candidate> pool = FOUR_OF_EACH.stream()
                .map(c -> new Candidate("m", 1, c.scenarioId(), c.verdict())).toList();
        for (long seed = 0; seed < 30; seed++) {
            List<String> ids = PaperDraw.draw(pool, new Quota(2, 0, 0), past, seed).stream()
                    .map(Candidate::scenarioId).toList();
            assertThat(ids).contains("none3").doesNotContain("none1");
        }
    }

    @Test
    void aSecondSittingIsDisjointWhereThePoolAllows() {
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> first = PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, seed);
            Past past = new Past(first.stream()
                    .collect(Collectors.toMap(Candidate::scenarioId, c -> 1)), Set.of());
            assertThat(PaperDraw.draw(FOUR_OF_EACH, TWO_OF_EACH, past, seed + 1))
                    .doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void theTwinOfWhatWasAskedBeforeIsPreferred() {
        List<Candidate> pool = List.of(one("m", "a", Verdict.BREACH, null),
                one("m", "b", Verdict.BREACH, "p"), one("m", "c", Verdict.BREACH, "q"));
        Past past = new Past(Map.of("b-before", 1), Set.of("m p"));
        for (long seed = 0; seed < 30; seed++) {
            assertThat(PaperDraw.draw(pool, new Quota(0, 0, 1), past, seed))
                    .extracting(Candidate::scenarioId).containsExactly("b");
        }
    }

    @Test
    void whoAlwaysSaysBreachIsRightAsOftenAsTheQuotaSays() {
        for (long seed = 0; seed < 30; seed++) {
            assertThat(PaperDraw.draw(FOUR_OF_EACH, new Quota(3, 2, 1), seed))
                    .filteredOn(c -> c.verdict().orElseThrow() == Verdict.BREACH).hasSize(1);
        }
    }

    @Test
    void whatAsksForNoVerdictIsNeverDrawn() {
        List<Candidate> pool = List.of(new Candidate("m", 1, "x", Optional.empty()),
                one("m", "a", Verdict.BREACH, null));
        assertThat(PaperDraw.draw(pool, new Quota(0, 0, 1), 1)).extracting(Candidate::scenarioId)
                .containsExactly("a");
    }

    private static Candidate one(String module, String id, Verdict verdict, String pair) {
        return new Candidate(module, 1, id, Optional.of(verdict), Optional.ofNullable(pair));
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
