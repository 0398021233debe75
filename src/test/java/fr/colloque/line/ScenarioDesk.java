package fr.colloque.line;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.colloque.launch.Browser;
import java.util.List;

/** The page on which an author writes a scenario, with her hands on it. */
final class ScenarioDesk {

    /** Where words stand in the preview: the middle of their first and of their last sign. */
    private static final String ENDS_OF_WORDS = """
            words => {
              const texts = document.createTreeWalker(
                  document.querySelector('[data-preview]'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const at = texts.currentNode.data.indexOf(words);
                if (at >= 0) {
                  texts.currentNode.parentElement.scrollIntoView({ block: 'center' });
                  const range = document.createRange();
                  range.setStart(texts.currentNode, at);
                  range.setEnd(texts.currentNode, at + words.length);
                  const [first, last] = [range.getClientRects()[0],
                      [...range.getClientRects()].at(-1)];
                  return [first.left + 2, first.top + first.height / 2,
                      last.right - 2, last.top + last.height / 2].map(String);
                }
              }
              throw new Error(`Not in the preview: ${words}`);
            }
            """;
    private static final String SELECT = """
            (field, words) => {
              field.focus();
              const at = field.value.indexOf(words);
              field.setSelectionRange(at, at + words.length);
            }
            """;

    private final Page page;

    private ScenarioDesk(Page page) {
        this.page = page;
    }

    static ScenarioDesk open(Visitor author, String module, String scenario) {
        author.page().navigate("/authoring/module?id=" + module + "&q=" + scenario);
        author.page().locator("th a[href$='id=" + scenario + "']").click();
        author.page().locator("[data-preview]").waitFor();
        return new ScenarioDesk(author.page());
    }

    /** The field at this path, as findings name it. */
    Locator field(String path) {
        return page.locator("[id='f-" + path + "']").locator("textarea, input");
    }

    /** Types at the end of a field, key by key. */
    void add(String path, String text) {
        field(path).evaluate("""
                field => field.closest('details')?.setAttribute('open', '')""");
        field(path).press("Control+End");
        field(path).pressSequentially(text);
    }

    /** Marks words of the surface's French text: on a desk selected with the mouse, as shown. */
    void mark(Browser.Size size, String words) {
        if (size == Browser.Size.DESK) {
            dragOver(words);
        } else {
            field("surface.text.fr").evaluate(SELECT, words);
        }
        press("decisive");
    }

    /** Clears the mark that has just been made. */
    void unmark() {
        press("");
    }

    private void dragOver(String words) {
        List<Double> ends = ((List<?>) page.evaluate(ENDS_OF_WORDS, words)).stream()
                .map(end -> Double.valueOf(end.toString())).toList();
        page.mouse().move(ends.get(0), ends.get(1));
        page.mouse().down();
        page.mouse().move(ends.get(2), ends.get(3));
        page.mouse().up();
    }

    private void press(String mark) {
        page.locator("[id='f-surface.text'] [data-mark='" + mark + "']").click();
    }

    Locator decisiveInPreview(String words) {
        return page.locator("[data-preview] mark.decisive")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What takes a citation out of this list, one each, by its name for those who hear it. */
    Locator crosses(String list) {
        return page.locator("#f-" + list + " button[aria-label^='Retirer']");
    }

    Locator findings() {
        return page.locator(".findings a");
    }

    void save() {
        page.locator("[data-save]").click();
    }

    /** What the bar under the form says of the latest saving. */
    Locator saved() {
        return page.locator(".savebar .saved");
    }

    /** What is picked where two texts differ: {@code mine} or {@code theirs}. */
    Locator choice(String path, String whose) {
        return page.locator("[data-choice='" + path + "'] [value=" + whose + "]");
    }

    /** What is said of a field in which two texts differ. */
    Locator difference(String path) {
        return page.locator("[data-choice='" + path + "']");
    }

    Locator conflict() {
        return page.locator(".conflict");
    }

    /** Half a second passes on the page. */
    void waitAWhile() {
        page.waitForTimeout(500);
    }
}
