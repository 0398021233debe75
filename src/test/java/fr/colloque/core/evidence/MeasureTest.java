package fr.colloque.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final Instant NOON = Instant.parse("2026-03-29T00:59:50Z");
    private static final Measure TEN_MINUTES = new Measure(Duration.ofMinutes(10));

    /** A sign as it reaches the server, in milliseconds after noon. */
    private record Sign(long at, String unit, boolean arriving) { }

    /** What a unit was credited with, and when. */
    private record Span(Instant from, Instant until, String unit) { }

    @Test
    void theFirstSignOfAllIsWorthNothingButCounts() {
        assertThat(TEN_MINUTES.worth(Optional.empty(), NOON, false)).contains(Duration.ZERO);
    }

    @ParameterizedTest(name = "{0} after the sign before: {1}")
    @CsvSource({"-PT1H,", "PT0S,", "PT4.999S,", "PT5S,PT5S", "PT30S,PT30S", "PT10M,PT10M",
        "PT10M0.001S,PT0S", "PT12H,PT0S"})
    void aSignIsWorthTheTimeSinceTheOneBeforeUpToTheCutOff(Duration since, Duration worth) {
        assertThat(TEN_MINUTES.worth(Optional.of(NOON), NOON.plus(since), false))
                .isEqualTo(Optional.ofNullable(worth));
    }

    @Test
    void anArrivalEndsATimeAwayWhichIsWorthNothing() {
        assertThat(TEN_MINUTES.worth(Optional.of(NOON), NOON.plusSeconds(200), true))
                .contains(Duration.ZERO);
    }

    @Test
    void theNextPageGoesOnFromTheLastSignOfTheOneBefore() {
        assertThat(credited(List.of(new Sign(0, "a", true), new Sign(30_000, "a", false),
                new Sign(31_000, "b", true), new Sign(60_000, "b", false))))
                .isEqualTo(Map.of("a", 30_000L, "b", 30_000L));
    }

    @Test
    void twoWindowsCountOnce() {
        List<Sign> signs = new ArrayList<>();
        for (long at = 0; at <= 600_000; at += 30_000) {
            signs.add(new Sign(at, "left", at == 0));
            signs.add(new Sign(at + 15_000, "right", at == 0));
        }
        Map<String, Long> credited = credited(signs);
        assertThat(credited.get("left") + credited.get("right")).isEqualTo(600_000L);
        assertThat(credited.get("left")).isBetween(280_000L, 320_000L);
    }

    @Test
    void aForgedFloodOfSignsIsWorthTheTimeThatPassed() {
        List<Sign> signs = new ArrayList<>();
        for (long at = 0; at <= 60_000; at += 100) {
            signs.add(new Sign(at, "unit" + at % 7, false));
        }
        assertThat(credited(signs).values().stream().mapToLong(Long::longValue).sum())
                .isLessThanOrEqualTo(60_000L).isGreaterThan(55_000L - 1);
    }

    /** Any number of windows, honest or not, in any order, with clocks that disagree a little. */
    @RepeatedTest(300)
    void whateverIsSentNobodyIsCreditedWithMoreThanPassed(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Sign> signs = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < 400; i++) {
            at += switch (random.nextInt(6)) {
                case 0 -> -random.nextInt(3_000);
                case 1 -> random.nextInt(100);
                case 2 -> random.nextInt(1_500_000);
                default -> random.nextInt(60_000);
            };
            signs.add(new Sign(at, "unit" + random.nextInt(3), random.nextInt(4) == 0));
        }
        List<Span> spans = spans(signs);
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isAfterOrEqualTo(spans.get(i - 1).until());
        }
        assertThat(spans).allSatisfy(span -> assertThat(
                Duration.between(span.from(), span.until()))
                .isBetween(Measure.CLOSEST, TEN_MINUTES.cutOff()));
        long first = signs.stream().mapToLong(Sign::at).min().orElseThrow();
        long last = signs.stream().mapToLong(Sign::at).max().orElseThrow();
        assertThat(credited(signs).values().stream().mapToLong(Long::longValue).sum())
                .isLessThanOrEqualTo(last - first);
    }

    @Test
    void aCutOffThatLeavesNothingIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Measure(Duration.ofSeconds(4)));
    }

    private static Map<String, Long> credited(List<Sign> signs) {
        Map<String, Long> credited = new HashMap<>();
        spans(signs).forEach(span -> credited.merge(span.unit(),
                Duration.between(span.from(), span.until()).toMillis(), Long::sum));
        return credited;
    }

    /** The spans that count, as a server that keeps each sign would write them. */
    private static List<Span> spans(List<Sign> signs) {
        List<Span> spans = new ArrayList<>();
        Optional<Instant> last = Optional.empty();
        for (Sign sign : signs) {
            Instant now = NOON.plusMillis(sign.at());
            Optional<Duration> worth = TEN_MINUTES.worth(last, now, sign.arriving());
            if (worth.isPresent()) {
                worth.filter(w -> !w.isZero())
                        .ifPresent(w -> spans.add(new Span(now.minus(w), now, sign.unit())));
                last = Optional.of(now);
            }
        }
        return spans;
    }
}
