package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.MarkKey;
import java.util.List;

/** Answers everything rightly, in French, with nothing but a keyboard. */
final class Keys {

    private static final int FARTHEST = 120;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void answer(Scenario scenario) {
        for (int i = 0; i < scenario.tasks().size(); i++) {
            give(scenario, scenario.tasks().get(i), "t" + i);
            if (scenario.tasks().get(i).stake().certainty()) {
                pick("c" + i, "2");
            }
            goOn();
            if (i < scenario.tasks().size() - 1) {
                page.locator("fieldset.task[data-task='" + (i + 1) + "']").waitFor();
            }
        }
    }

    private void give(Scenario scenario, Task task, String field) {
        switch (task) {
            case Task.Judge judge -> pick(field, judge.verdict().code());
            case Task.Mark mark -> mark(MarkKey.of(scenario.surface(), Language.FR).decisive()
                    .stream().sorted().toList());
            case Task.MarkImage image ->
                    Expertise.decisive(scenario).forEach(id -> tick(field, id));
            case Task.Rule rule -> rule.options().stream().filter(rule.right()::contains)
                    .forEach(id -> tick(field, id));
            case Task.Choose choose -> choose.options().stream().filter(Task.Option::right)
                    .forEach(o -> choose(choose.several(), field, o.id()));
            case Task.Match match -> match.items().forEach(i -> select(field + "-" + i.id(),
                    i.id() + "=" + i.target()));
            case Task.Order order -> put(field, order.actions());
            case Task.Converse converse ->
                    talk(field, Expertise.best(converse.conversation()));
            case Task.Concordance concordance -> pick(field, "outside");
            case Task.Rewrite rewrite -> write(field, rewrite.model().fr());
        }
    }

    private void goOn() {
        press(".go [type=submit]", "Enter");
    }

    private void choose(boolean several, String field, String value) {
        if (several) {
            tick(field, value);
        } else {
            pick(field, value);
        }
    }

    /** Radios are one stop; arrows go from one to the next and choose it. */
    private void pick(String field, String value) {
        press("input[name='" + field + "']", "Space");
        for (int i = 0; i < FARTHEST && !reached("[value='" + value + "']:checked"); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("input[name='" + field + "'][value='" + value + "']"))
                .isChecked();
    }

    private void tick(String field, String value) {
        press("input[name='" + field + "'][value='" + value + "']", "Space");
    }

    /** Words are one stop; arrows go from one to the next. */
    private void mark(List<Integer> words) {
        for (int word : words) {
            reach(".word input");
            for (int i = 0; i < FARTHEST && !reached("[value='" + word + "']"); i++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Space");
        }
    }

    /** A closed list is gone through by arrows. */
    private void select(String id, String value) {
        reach("#" + id);
        for (int i = 0; i < FARTHEST && !page.locator("#" + id).inputValue().equals(value); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("#" + id)).hasValue(value);
    }

    private void put(String field, List<Task.Action> actions) {
        for (int place = 0; place < actions.size(); place++) {
            String row = ".ordering > li:has(#" + field + "-" + actions.get(place).id() + ")";
            int before = page.locator(row).locator("xpath=preceding-sibling::li").count();
            if (before > place) {
                reach(row + " [data-move='-1']");
            }
            for (; before > place; before--) {
                page.keyboard().press("Enter");
            }
        }
        assertThat(page.locator("[data-told]")).containsText("sur " + actions.size());
    }

    private void talk(String field, List<String> choices) {
        for (int said = 0; said < choices.size(); said++) {
            pick(field, Expertise.way(choices, said));
            goOn();
            assertThat(page.locator(".talk .from-doctor")).hasCount(said + 1);
            assertThat(page.locator(".talk [data-now]")).isFocused();
        }
    }

    private void write(String field, String text) {
        reach("textarea[name='" + field + "']");
        page.keyboard().insertText(text);
        goOn();
        page.locator("fieldset .pause").waitFor();
    }

    private void press(String selector, String key) {
        reach(selector);
        page.keyboard().press(key);
    }

    /** Tabs on until the focus is there; it goes round through the whole page. */
    private void reach(String selector) {
        for (int i = 0; i < FARTHEST; i++) {
            if (reached(selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No key leads to " + selector);
    }

    private boolean reached(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)",
                selector);
    }
}
