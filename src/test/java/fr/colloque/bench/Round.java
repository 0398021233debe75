package fr.colloque.bench;

import java.time.Duration;
import java.util.Map;

/**
 * What one measurement brought.
 *
 * @param doctors  how many sat at once
 * @param signIn   whether every journey began with a sign-in
 * @param journeys how many came to their end
 * @param usage    what they used, all together
 * @param steps    times and sizes by step
 * @param errors   what went wrong, how often
 */
record Round(int doctors, boolean signIn, int journeys, Usage usage,
        Map<Step, Timings.Figures> steps, Map<String, Integer> errors) {

    double journeysAMinute() {
        return journeys * 60e9 / usage.wall().toNanos();
    }

    double requestsASecond() {
        return steps.values().stream().mapToInt(Timings.Figures::requests).sum()
                * 1e9 / usage.wall().toNanos();
    }

    /** So much of something for each journey. */
    double each(double amount) {
        return journeys == 0 ? 0 : amount / journeys;
    }

    /** Core-seconds of one process for each journey. */
    double cores(Duration processorTime) {
        return each(processorTime.toNanos() / 1e9);
    }
}
