package fr.colloque.core.check;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Located;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All rules for one scenario, fast enough to run while its author types. */
public final class ScenarioCheck {

    private static final List<ScenarioRule> RULES = List.of(new ScenarioTexts(),
            new ScenarioCitations(), new ScenarioJudgement(),
            new ScenarioTasks(), new ScenarioChoices(), new ScenarioImages(),
            new ScenarioConversations(), new ScenarioRewrites(), new ScenarioFragments(),
            new ScenarioReasons(), new ScenarioPictures(), new ScenarioAddresses());

    private ScenarioCheck() { }

    /**
     * Checks the text of a scenario against what is around it.
     *
     * @param file     the path it will have, named after its id
     * @param moduleId the module it belongs to
     * @param around   what it may cite, and the lessons of its module
     * @return the findings in the order of the text; none when nothing is wrong
     */
    public static List<Finding> check(String file, String yaml, String moduleId,
                                      Curriculum around) {
        List<Finding> findings = new ArrayList<>();
        Reading<Located<Scenario>> reading = ScenarioReader.locate(file, yaml);
        findings.addAll(reading.findings());
        ContactScan.file(file, yaml, findings::add);
        reading.value().ifPresent(scenario -> {
            Set<String> lessons = around.module(moduleId).stream()
                    .flatMap(m -> m.lessons().stream()).map(Lesson::id)
                    .collect(Collectors.toSet());
            Set<String> media = around.module(moduleId).stream()
                    .flatMap(m -> m.media().keySet().stream()).collect(Collectors.toSet());
            check(scenario, Known.of(around), lessons, media, findings::add);
            unique(scenario, moduleId, around, findings::add);
        });
        return findings.stream().distinct().sorted().toList();
    }

    /** The same for a scenario as a record; lines are those of its canonical text. */
    public static List<Finding> check(Scenario scenario, String moduleId, Curriculum around) {
        String file = "modules/" + moduleId + "/scenarios/" + scenario.id() + ".yaml";
        return check(file, ScenarioWriter.write(scenario), moduleId, around);
    }

    static void check(Located<Scenario> scenario, Known known, Set<String> lessons,
                      Set<String> media, Consumer<Finding> report) {
        ScenarioAtHand at = new ScenarioAtHand(scenario, known, lessons, media, report);
        RULES.forEach(rule -> rule.check(at));
    }

    private static void unique(Located<Scenario> scenario, String moduleId, Curriculum around,
                               Consumer<Finding> report) {
        String id = scenario.value().id();
        around.modules().stream().filter(m -> !m.id().equals(moduleId))
                .filter(m -> m.scenario(id).isPresent()).map(Module::id)
                .forEach(other -> report.accept(Finding.of(scenario.file(), scenario.line("id"),
                        Rule.ID_UNIQUE, id, "modules/" + other)));
    }
}
