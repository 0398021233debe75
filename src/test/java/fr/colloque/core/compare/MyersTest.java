package fr.colloque.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MyersTest {

    @Test
    void nothingHasNothingInCommon() {
        assertThat(Myers.partners(List.of(), List.of())).hasValue(new int[0]);
        assertThat(Myers.partners(List.of(), List.of("a"))).hasValue(new int[0]);
        assertThat(Myers.partners(List.of("a"), List.of())).hasValue(new int[] {-1});
    }

    /** The example of the paper. */
    @Test
    void theExampleOfThePaperKeepsFourOfSeven() {
        int[] partners = Myers.partners(letters("ABCABBA"), letters("CBABAC")).orElseThrow();
        assertThat(Arrays.stream(partners).filter(p -> p >= 0).count()).isEqualTo(4);
    }

    @Test
    void asMuchIsKeptAsCanBe() {
        Random random = new Random(1986);
        for (int i = 0; i < 2_000; i++) {
            List<String> before = some(random);
            List<String> after = some(random);
            int[] partners = Myers.partners(before, after).orElseThrow();
            int[] kept = IntStream.range(0, partners.length).filter(p -> partners[p] >= 0)
                    .toArray();
            assertThat(kept).hasSize(longest(before, after));
            assertThat(Arrays.stream(kept).map(p -> partners[p]).toArray()).isSorted();
            assertThat(Arrays.stream(kept).allMatch(
                    p -> before.get(p).equals(after.get(partners[p])))).isTrue();
        }
    }

    @Test
    void whatDiffersTooMuchIsNotCompared() {
        List<String> before = IntStream.range(0, Myers.MOST_EDITS / 2).mapToObj(i -> "a" + i)
                .toList();
        List<String> after = IntStream.range(0, Myers.MOST_EDITS / 2).mapToObj(i -> "b" + i)
                .toList();
        assertThat(Myers.partners(before, after)).isPresent();
        assertThat(Myers.partners(before, IntStream.rangeClosed(0, Myers.MOST_EDITS / 2)
                .mapToObj(i -> "b" + i).toList())).isEmpty();
    }

    private static List<String> some(Random random) {
        return random.ints(random.nextInt(14), 0, 4).mapToObj(Integer::toString).toList();
    }

    private static List<String> letters(String text) {
        return List.of(text.split(""));
    }

    /** By the plain recurrence, for short lists. */
    private static int longest(List<String> before, List<String> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length[0][0];
    }
}
