package fr.colloque.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the forms of pages, so that what is posted is what the page asked for. */
final class PaperForm {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private PaperForm() { }

    /**
     * The hidden fields of the form that goes to this address.
     *
     * @throws Unexpected when the page has no such form
     */
    static Map<String, List<String>> hidden(Step step, String page, String action)
            throws Unexpected {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form(step, page, action));
        while (hidden.find()) {
            fields.put(hidden.group(1), List.of(hidden.group(2)));
        }
        return fields;
    }

    /** The filled-in form of a scenario: the first choice of every task. */
    static Map<String, List<String>> answered(Step step, String page) throws Unexpected {
        Map<String, List<String>> fields = hidden(step, page, "/do/answer");
        String form = form(step, page, "/do/answer");
        List<String> kinds = List.of(fields.getOrDefault("kinds", List.of("")).getFirst()
                .split(","));
        for (int i = 0; i < kinds.size(); i++) {
            Matcher choice = Pattern.compile("name=\"t" + i + "\" value=\"([^\"]+)\"")
                    .matcher(form);
            if (!choice.find()) {
                throw new Unexpected(step, "nothing to pick for " + kinds.get(i));
            }
            fields.put("t" + i, List.of(choice.group(1)));
        }
        return fields;
    }

    private static String form(Step step, String page, String action) throws Unexpected {
        int start = page.indexOf("action=\"" + action + "\"");
        if (start < 0) {
            throw new Unexpected(step, "the page has no form for " + action);
        }
        return page.substring(start, page.indexOf("</form>", start));
    }
}
