package fr.colloque.line;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;

/** Knows every right answer, from the files of the modules, and gives them as a doctor would. */
final class Expertise {

    static final Curriculum CURRICULUM = CurriculumReader
            .read(SourceTree.of(Path.of(""), "modules", "content")).value().orElseThrow();

    private final Page page;
    private final Language language;

    Expertise(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** The scenario of this id. */
    static Scenario scenario(String id) {
        return CURRICULUM.modules().stream().flatMap(m -> m.scenario(id).stream()).findFirst()
                .orElseThrow();
    }

    /** Answers the scenario on the page, task by task, and sends the last one off. */
    void answer() {
        Scenario scenario = shown();
        for (int i = 0; i < scenario.tasks().size(); i++) {
            give(scenario, scenario.tasks().get(i), i);
            Locator button = page.locator(".go button[type=submit]");
            if (i < scenario.tasks().size() - 1) {
                button.click();
                page.locator("fieldset.task[data-task='" + (i + 1) + "']").waitFor();
            } else {
                String here = page.url();
                button.click();
                page.waitForURL(url -> !url.equals(here));
            }
        }
    }

    /** The scenario on the page, found by its title. */
    Scenario shown() {
        String title = page.title();
        return CURRICULUM.modules().stream().flatMap(m -> m.scenarios().stream())
                .filter(s -> title.contains(s.title().in(language))).findFirst()
                .orElseThrow(() -> new AssertionError("No scenario on the page: " + title));
    }

    private void give(Scenario scenario, Task task, int index) {
        String field = "t" + index;
        switch (task) {
            case Task.Judge judge -> check(field, judge.verdict().code());
            case Task.Mark mark -> MarkKey.of(scenario.surface(), language).decisive()
                    .forEach(word -> page.locator("label.word:has(input[value='" + word + "'])")
                            .click());
            case Task.Rule rule -> rule.right().forEach(id -> check(field, id));
            case Task.Choose choose -> choose.options().stream().filter(Task.Option::right)
                    .forEach(option -> check(field, option.id()));
            default -> throw new IllegalArgumentException(task.kind());
        }
    }

    private void check(String field, String value) {
        page.locator("label.opt:has(input[name='" + field + "'][value='" + value + "'])").click();
    }
}
