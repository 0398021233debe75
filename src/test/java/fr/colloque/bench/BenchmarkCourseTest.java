package fr.colloque.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Quota;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.SourceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The benchmark's own content, so that it is found out here and not on the next benchmark. */
class BenchmarkCourseTest {

    private static final Reading<Curriculum> READING = CurriculumReader.read(tree());

    private static SourceTree tree() {
        Map<String, String> files = new TreeMap<>(BenchmarkCourse.module().files());
        files.putAll(BenchmarkCourse.course().files());
        return SourceTree.of(files);
    }

    @Test
    void canBeRead() {
        assertThat(READING.findings()).isEmpty();
    }

    @Test
    void hasEnoughForAPaperOfEightPagesWithTwoQuestionsEach() {
        Curriculum curriculum = READING.value().orElseThrow();
        Quota quota = curriculum.course(BenchmarkCourse.ID).orElseThrow().postTest().quota();
        List<Scenario> pool = curriculum.modules().getFirst().in(Pool.POST_TEST);
        assertThat(pool).allMatch(s -> s.tasks().size() == BenchmarkCourse.TASKS);
        assertThat(Arrays.stream(Verdict.values()).mapToInt(quota::of).sum())
                .isEqualTo(BenchmarkCourse.PAGES);
        for (Verdict verdict : Verdict.values()) {
            assertThat(pool.stream().filter(s -> s.verdict().filter(verdict::equals).isPresent()))
                    .hasSizeGreaterThanOrEqualTo(quota.of(verdict));
        }
    }
}
