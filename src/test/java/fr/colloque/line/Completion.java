package fr.colloque.line;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.MarkKey;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** Takes the bundled course without a page: only what the forms post, all of it right. */
final class Completion {

    private final Visitor doctor;

    private Completion(Visitor doctor) {
        this.doctor = doctor;
    }

    /** Leaves this doctor with the course completed. */
    static void ofTheCourseBy(String email) throws Exception {
        try (Visitor doctor = Visitor.signedIn(email)) {
            new Completion(doctor).everything();
        }
    }

    /** Leaves this doctor with only the survey and the declaration to do. */
    static void upToTheSurveyBy(String email) throws Exception {
        try (Visitor doctor = Visitor.signedIn(email)) {
            new Completion(doctor).everythingUpToTheSurvey();
        }
    }

    /** What the form of the survey sends. */
    static Map<String, String> opinion() {
        return Map.of("course", Sitting.COURSE, "q-clarte", "5", "q-realisme", "4",
                "q-utilite", "4", "q-telephone", "5", "q-recommandation", "9");
    }

    private void everything() throws Exception {
        everythingUpToTheSurvey();
        post("survey", opinion());
        post("declare", Map.of("course", Sitting.COURSE, "declared", "on"));
    }

    private void everythingUpToTheSurvey() throws Exception {
        sit("pre-test", "", 6);
        for (Module module : Expertise.CURRICULUM.modules()) {
            module.lessons().forEach(lesson -> post("read", Map.of("course", Sitting.COURSE,
                    "module", module.id(), "lesson", lesson.id())));
            sit("practice", module.id(), (int) module.scenarios().stream()
                    .filter(s -> s.pool() == Pool.PRACTICE).count());
        }
        sit("post-test", "", 6);
    }

    private void sit(String pool, String module, int questions) throws Exception {
        long attempt = Sitting.start(doctor, pool, module);
        for (int question = 1; question <= questions; question++) {
            post("answer", answers(attempt, question, module.isEmpty() ? "next" : "feedback"));
        }
        if (module.isEmpty()) {
            post("hand-in", Map.of("attempt", String.valueOf(attempt), "version",
                    Sitting.version(attempt)));
        }
    }

    /** What the form of this scenario sends with everything right, its pause taken. */
    static Map<String, String> answers(long attempt, int question, String then)
            throws Exception {
        Scenario scenario = Expertise.scenario(Visitor.single(
                "select scenario_id from attempt_item where attempt_id = ? and position = ?",
                attempt, question));
        Map<String, String> fields = new HashMap<>(Map.of("attempt", String.valueOf(attempt),
                "scenario", Sitting.scenario(attempt, question),
                "question", String.valueOf(question), "then", then, "paused", "on", "kinds",
                scenario.tasks().stream().map(Task::kind).collect(Collectors.joining(","))));
        for (int i = 0; i < scenario.tasks().size(); i++) {
            fields.put("t" + i, right(scenario, scenario.tasks().get(i)));
            if (scenario.tasks().get(i).stake().certainty()) {
                fields.put("c" + i, "3");
            }
        }
        return fields;
    }

    private static String right(Scenario scenario, Task task) {
        return switch (task) {
            case Task.Judge judge -> judge.verdict().code();
            case Task.Mark mark -> MarkKey.of(scenario.surface(), Language.FR).decisive().stream()
                    .map(String::valueOf).collect(Collectors.joining(","));
            case Task.Rule rule -> String.join(",", rule.right());
            case Task.Choose choose -> choose.options().stream().filter(Task.Option::right)
                    .map(Task.Option::id).collect(Collectors.joining(","));
            case Task.MarkImage image -> String.join(",", Expertise.decisive(scenario));
            case Task.Match match -> match.items().stream().map(i -> i.id() + "=" + i.target())
                    .collect(Collectors.joining(","));
            case Task.Order order -> new Answer.Ordered(order.actions().stream()
                    .map(Task.Action::id).toList()).choice();
            case Task.Converse converse -> new Answer.Conversed(
                    Expertise.best(converse.conversation())).choice();
            case Task.Concordance concordance -> "0";
            case Task.Rewrite rewrite -> rewrite.model().fr();
        };
    }

    private void post(String action, Map<String, String> fields) {
        Assertions.assertThat(Sitting.post(doctor, action, fields).status()).as(action)
                .isEqualTo(303);
    }
}
