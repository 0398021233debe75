package fr.colloque.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that was measured, as it is kept in a file. */
final class Results {

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Object> rounds = new ArrayList<>();
    private final List<Object> rushes = new ArrayList<>();

    Results(Plan plan) {
        facts.put("machine", Machine.facts());
        facts.put("warmUpSeconds", plan.warmUp().toSeconds());
        facts.put("roundSeconds", plan.round().toSeconds());
        facts.put("requestsAJourney", Journey.REQUESTS);
    }

    void add(String name, Object value) {
        facts.put(name, value);
    }

    void add(Round round) {
        Map<String, Object> row = new LinkedHashMap<>();
        Usage usage = round.usage();
        row.put("doctors", round.doctors());
        row.put("signIn", round.signIn());
        row.put("journeys", round.journeys());
        row.put("journeysAMinute", round.journeysAMinute());
        row.put("requestsASecond", round.requestsASecond());
        row.put("serverCoreSecondsAJourney", round.cores(usage.server()));
        row.put("databaseCoreSecondsAJourney", round.cores(usage.database()));
        row.put("driverCoreSecondsAJourney", round.cores(usage.driver()));
        row.put("statementsAJourney", round.each(usage.statements()));
        row.put("roundTripsAJourney", round.each(usage.roundTrips()));
        row.put("counters", usage.counters());
        row.put("loadAfter", Machine.load());
        row.put("errors", round.errors());
        row.put("steps", steps(round.steps()));
        rounds.add(row);
    }

    void add(Rush rush) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("doctors", rush.doctors());
        row.put("signIn", rush.signIn());
        row.put("shown", rush.shown().length);
        row.put("p50", rush.at(50));
        row.put("p95", rush.at(95));
        row.put("last", rush.at(100));
        row.put("errors", rush.errors());
        row.put("steps", steps(rush.steps()));
        row.put("bystanders", steps(rush.bystanders()));
        rushes.add(row);
    }

    private static Map<String, Object> steps(Map<Step, Timings.Figures> steps) {
        Map<String, Object> rows = new LinkedHashMap<>();
        steps.forEach((step, f) -> rows.put(step.label(), Map.of("requests", f.requests(),
                "p50", f.p50(), "p95", f.p95(), "p99", f.p99(), "longest", f.longest(),
                "bytes", f.bytes())));
        return rows;
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("rounds", rounds);
        all.put("synchronisedStarts", rushes);
        return Json.of(all) + "\n";
    }
}
