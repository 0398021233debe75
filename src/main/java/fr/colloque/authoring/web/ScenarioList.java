package fr.colloque.authoring.web;

import fr.colloque.authoring.ScenarioRow;
import fr.colloque.platform.Folded;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scenarios of a module, searched by {@code q} and paged by {@code page} of the address. */
@Named
@RequestScoped
public class ScenarioList {

    private static final int LONGEST_QUERY = 100;
    private static final int LONGEST_NUMBER = 6;

    @Inject
    LanguageChoice language;

    private Page<ScenarioRow> found;

    /** Those that are asked for, of all scenarios of the module. */
    public Page<ScenarioRow> of(List<ScenarioRow> all) {
        if (found == null) {
            List<ScenarioRow> hits = all.stream().filter(this::fits).toList();
            PageRequest page = PageRequest.of(number());
            found = new Page<>(hits.stream().skip(page.offset()).limit(page.size()).toList(),
                    hits.size(), page);
        }
        return found;
    }

    private boolean fits(ScenarioRow row) {
        return Folded.contains(row.scenario() == null ? row.id()
                : row.id() + ' ' + row.scenario().title().in(language.present()), getQuery());
    }

    /** The words that are searched for. */
    public String getQuery() {
        String asked = parameter("q").strip();
        return asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
    }

    /** The same list without the number of its page, to be continued. */
    public String link(String moduleId) {
        return "/authoring/module?id=" + moduleId + "&q="
                + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8) + "&";
    }

    private static int number() {
        String page = parameter("page");
        return page.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(page) : 1;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
