package fr.colloque.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a panel of experts answered to a concordance task, and what it makes an answer worth (script
 * concordance test: Norman, Charlin; table 2 of BMC Surgery 2016, s12893-016-0173-y). Without
 * experts there is no key, and no answer is worth anything or nothing.
 *
 * @param votes experts by value from −2 to +2; values without votes are left out
 */
public record PanelKey(Map<Integer, Integer> votes) {

    /** The ends of the scale are ±2. */
    public static final int END = 2;
    /** Fewer experts are no panel. */
    public static final int LEAST = 5;
    /** With fewer experts what a panel says is provisional. */
    public static final int SOUND = 10;

    private static final int WIDTH = 2 * END;
    private static final int SCALE = 6;

    /** How much a panel may be trusted. */
    public enum Standing {
        /** Fewer than five experts: nothing is scored. */
        PENDING,
        /** Five to nine experts. */
        PROVISIONAL,
        /** Ten experts or more. */
        SOUND
    }

    public PanelKey {
        SortedMap<Integer, Integer> counted = new TreeMap<>();
        votes.forEach((value, count) -> {
            if (Math.abs(value) > END || count < 0) {
                throw new IllegalArgumentException("No vote: " + count + " for " + value);
            }
            if (count > 0) {
                counted.put(value, count);
            }
        });
        votes = Collections.unmodifiableSortedMap(counted);
    }

    /** How many experts answered; those to whom it was outside their field are not here. */
    public int experts() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Standing standing() {
        if (experts() < LEAST) {
            return Standing.PENDING;
        }
        return experts() < SOUND ? Standing.PROVISIONAL : Standing.SOUND;
    }

    /** Whether answers count in a score. */
    public boolean scores() {
        return standing() != Standing.PENDING;
    }

    public int votesFor(int value) {
        return votes.getOrDefault(value, 0);
    }

    /** The votes of the value with most of them; 0 without experts. */
    public int modalVotes() {
        return votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The values with most votes, lowest first; none without experts. */
    public SortedSet<Integer> modes() {
        SortedSet<Integer> modes = new TreeSet<>();
        votes.forEach((value, count) -> {
            if (count == modalVotes()) {
                modes.add(value);
            }
        });
        return Collections.unmodifiableSortedSet(modes);
    }

    /** Whether two values that are no neighbours have most votes: the panel is of two minds. */
    public boolean separateModes() {
        SortedSet<Integer> modes = modes();
        return !modes.isEmpty() && modes.last() - modes.first() >= modes.size();
    }

    /** The mean value of the panel, with six decimals, rounded half up. */
    public Optional<BigDecimal> mean() {
        return votes.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum())
                .divide(BigDecimal.valueOf(experts()), SCALE, RoundingMode.HALF_UP));
    }

    private int sum() {
        return votes.entrySet().stream().mapToInt(v -> v.getKey() * v.getValue()).sum();
    }

    /** votes for the value / votes for the modal value. This is what scores. */
    public Optional<Score> aggregate(int value) {
        return votes.isEmpty() ? Optional.empty()
                : Optional.of(Score.share(votesFor(value), modalVotes()));
    }

    /** 1 − |value − mode| / 4; with several modes, the nearest. */
    public Optional<Score> distanceToMode(int value) {
        return nearest(value).map(distance -> Score.share(WIDTH - distance, WIDTH));
    }

    private Optional<Integer> nearest(int value) {
        return modes().stream().map(mode -> Math.abs(value - mode)).min(Integer::compareTo);
    }

    /** 1 − |value − mean| / 4. */
    public Optional<Score> distanceToMean(int value) {
        int whole = WIDTH * experts();
        return votes.isEmpty() ? Optional.empty()
                : Optional.of(Score.share(whole - Math.abs(value * experts() - sum()), whole));
    }

    /** (aggregate + distance to mode) / 2. */
    public Optional<Score> aggregateWithPenalty(int value) {
        return nearest(value).map(distance -> Score.share(
                WIDTH * votesFor(value) + (WIDTH - distance) * modalVotes(),
                2 * WIDTH * modalVotes()));
    }

    /** 1 where the value has most votes, 0 elsewhere. */
    public Optional<Score> singleBest(int value) {
        return votes.isEmpty() ? Optional.empty()
                : Optional.of(modes().contains(value) ? Score.FULL : Score.ZERO);
    }
}
