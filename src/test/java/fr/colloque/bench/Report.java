package fr.colloque.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** Prints what was measured, as it comes. */
final class Report {

    private static final PrintStream OUT = System.out;

    private Report() { }

    static void begin(Plan plan) {
        say("%nA journey: course page, start, %d times show and save %d answers, summary, hand in,"
                + " review: %d requests,%nno thinking time. Sign-in, where counted, is its page"
                + " and its form: 2 more. Figures hold for this machine,%nwith server, database"
                + " and driver on it: %s%n", BenchmarkCourse.PAGES, BenchmarkCourse.TASKS,
                Journey.REQUESTS, Machine.facts());
        say("%s s warm-up, then %s s a round, %d doctors in all.", plan.warmUp().toSeconds(),
                plan.round().toSeconds(), plan.crowd());
    }

    static void note(String text) {
        say("%s", text);
    }

    static void round(Round round) {
        Usage usage = round.usage();
        say("%n%d doctor(s) at once%s: %.0f journeys a minute (%d in %.1f s, %.0f requests/s),"
                + " load %.1f", round.doctors(), round.signIn() ? ", signing in each time" : "",
                round.journeysAMinute(), round.journeys(), usage.wall().toNanos() / 1e9,
                round.requestsASecond(), Machine.load());
        say("  a journey: server %.4f, database %.4f, driver %.4f core-seconds;"
                + " %.1f statements, %.1f round trips",
                round.cores(usage.server()), round.cores(usage.database()),
                round.cores(usage.driver()), round.each(usage.statements()),
                round.each(usage.roundTrips()));
        steps(round.steps());
        errors(round.errors());
    }

    static void rush(Rush rush) {
        say("%n%d doctors start at the same moment%s: first question shown to the last of %d"
                + " after %d ms (p50 %d, p95 %d)", rush.doctors(),
                rush.signIn() ? ", signing in first" : "", rush.shown().length, rush.at(100),
                rush.at(50), rush.at(95));
        steps(rush.steps());
        say("  meanwhile %d others go on with theirs:", Crowd.BYSTANDERS);
        steps(rush.bystanders());
        errors(rush.errors());
    }

    /** What the database grew by. */
    static void sizes(Map<String, Long> before, Map<String, Long> after, long attempts) {
        say("%nBytes of the database for each of %d finished attempts:", attempts);
        long all = 0;
        for (Map.Entry<String, Long> table : after.entrySet()) {
            long more = table.getValue() - before.getOrDefault(table.getKey(), 0L);
            all += more;
            if (more > 0) {
                say("  %-20s %6d", table.getKey(), more / Math.max(1, attempts));
            }
        }
        say("  %-20s %6d", "all", all / Math.max(1, attempts));
    }

    private static void steps(Map<Step, Timings.Figures> steps) {
        say("  %-13s %9s %8s %8s %8s %8s %7s", "step", "requests", "p50 ms", "p95", "p99",
                "longest", "bytes");
        steps.forEach((step, f) -> say("  %-13s %9d %8.1f %8.1f %8.1f %8.1f %7d", step.label(),
                f.requests(), f.p50(), f.p95(), f.p99(), f.longest(), f.bytes()));
    }

    private static void errors(Map<String, Integer> errors) {
        errors.forEach((what, count) -> say("  ERROR %d times: %s", count, what));
    }

    private static void say(String format, Object... facts) {
        OUT.printf(Locale.ROOT, format + "%n", facts);
    }
}
