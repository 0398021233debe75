package fr.colloque.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.scoring.PaperDraw;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.Score;
import fr.colloque.core.scoring.ScenarioScore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody passes a post-test by habit: two hundred papers of each course, three habits. */
class GuessingTest {

    private static final Logger LOG = System.getLogger(GuessingTest.class.getName());
    private static final int PAPERS = 200;

    private final WordShares shares = new WordShares(Bundled.CURRICULUM.modules().stream()
            .map(Module::scenarios).flatMap(List::stream).toList());

    @ParameterizedTest(name = "{0}, always {1}")
    @MethodSource
    void noHabitPasses(Course course, Optional<Verdict> reflex) {
        List<Candidate> candidates = Bundled.candidates(course, Pool.POST_TEST);
        List<Percent> results = LongStream.range(0, PAPERS).mapToObj(seed -> result(
                PaperDraw.draw(candidates, course.postTest().quota(), seed),
                new Guesser(reflex, shares, seed))).sorted().toList();
        LOG.log(Level.INFO, "{0}: {1} gives {2} % in the middle, {3} % at best; {4} % passes",
                course.id(), reflex.map(v -> "always " + v.code()).orElse("at random"),
                results.get(PAPERS / 2).value(), results.getLast().value(), course.passMark());
        assertThat(results.getLast()).isLessThan(Percent.of(String.valueOf(course.passMark())));
    }

    static Stream<Arguments> noHabitPasses() {
        return Bundled.CURRICULUM.courses().stream().sorted(Comparator.comparing(Course::id))
                .flatMap(course -> Stream.of(Optional.of(Verdict.BREACH),
                        Optional.of(Verdict.NONE), Optional.empty())
                        .map(reflex -> Arguments.of(course, reflex)));
    }

    private static Percent result(List<Candidate> paper, Guesser guesser) {
        List<Score> scores = paper.stream().map(Bundled::scenario)
                .map(scenario -> ScenarioScore.of(scenario, guesser.answers(scenario), Map.of()))
                .flatMap(score -> score.total().stream()).toList();
        return Percent.meanOf(scores);
    }
}
