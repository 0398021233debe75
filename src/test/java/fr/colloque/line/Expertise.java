package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

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
        answer(() -> { });
    }

    /** The same, and looks at every task once it is answered. */
    void answer(Runnable look) {
        Scenario scenario = shown();
        for (int i = 0; i < scenario.tasks().size(); i++) {
            give(scenario, scenario.tasks().get(i), i);
            look.run();
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
            case Task.MarkImage image -> decisive(scenario).forEach(id -> check(field, id));
            case Task.Rule rule -> rule.right().forEach(id -> check(field, id));
            case Task.Choose choose -> choose.options().stream().filter(Task.Option::right)
                    .forEach(option -> check(field, option.id()));
            case Task.Match match -> match.items().forEach(item ->
                    page.locator("#" + field + "-" + item.id())
                            .selectOption(item.id() + "=" + item.target()));
            case Task.Order order -> put(field, order.actions());
            case Task.Converse converse -> talk(field, best(converse.conversation()));
            case Task.Concordance concordance -> check(field, "0");
            case Task.Rewrite rewrite -> write(field, rewrite.model().in(language));
        }
        if (task.stake().certainty()) {
            check("c" + index, "3");
        }
    }

    private void check(String field, String value) {
        page.locator("label.opt:has(input[name='" + field + "'][value='" + value + "'])").click();
    }

    /** Moves every action up to its place, as arrows do. */
    private void put(String field, List<Task.Action> actions) {
        for (int place = 0; place < actions.size(); place++) {
            Locator row = page.locator(".ordering > li:has(#" + field + "-"
                    + actions.get(place).id() + ")");
            Locator before = row.locator("xpath=preceding-sibling::li");
            while (before.count() > place) {
                row.locator("[data-move='-1']").click();
            }
        }
    }

    /** Says one thing after the other; each is answered before the next. */
    private void talk(String field, List<String> choices) {
        for (int said = 0; said < choices.size(); said++) {
            check(field, way(choices, said));
            page.locator(".go button[type=submit]").click();
            assertThat(page.locator(".talk .from-doctor")).hasCount(said + 1);
        }
    }

    /** Writes, and asks for the checks. */
    private void write(String field, String text) {
        page.locator("textarea[name='" + field + "']").fill(text);
        page.locator(".go button[type=submit]").click();
        page.locator("fieldset .pause").waitFor();
    }

    /** What the form sends for a choice: the whole way up to it. */
    static String way(List<String> choices, int last) {
        return ">" + String.join(">", choices.subList(0, last + 1));
    }

    static List<String> decisive(Scenario scenario) {
        return scenario.surface().regions().stream()
                .filter(r -> r.weight() == Region.Weight.DECISIVE).map(Region::id).toList();
    }

    /** The choices with the most points. The bundled conversations have no circles. */
    static List<String> best(Conversation conversation) {
        return best(Walk.begin(conversation).orElseThrow()).path();
    }

    private static Walk best(Walk walk) {
        return walk.open().stream().map(c -> best(walk.choose(c.id()).orElseThrow()))
                .max(Comparator.comparingInt(Walk::points)).orElse(walk);
    }
}
