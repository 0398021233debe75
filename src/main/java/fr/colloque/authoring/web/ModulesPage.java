package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.DraftRow;
import fr.colloque.authoring.HomeService;
import fr.colloque.authoring.LegalCheckRow;
import fr.colloque.authoring.ModuleRow;
import fr.colloque.authoring.ReviewRow;
import fr.colloque.authoring.ReviewService;
import fr.colloque.authoring.ReviewState;
import fr.colloque.catalogue.ChangedLawService;
import fr.colloque.catalogue.LawTaskRow;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code /authoring/index.xhtml}: what waits for the author, and the modules. */
@Named
@RequestScoped
public class ModulesPage {

    private static final int LONGEST_QUERY = 100;
    private static final int IN_A_BLOCK = 5;

    @Inject
    HomeService home;
    @Inject
    ChangedLawService law;
    @Inject
    ReviewService reviews;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;

    private String query = "";
    private int page = 1;
    private Page<ModuleRow> modules;
    private Page<DraftRow> mine;
    private Page<LawTaskRow> tasks;
    private Page<ReviewRow> waiting;
    private Page<ReviewRow> sentBack;
    private List<LegalCheckRow> checks;
    private Map<Long, String> names;

    public void load() {
        PageRequest block = new PageRequest(1, IN_A_BLOCK);
        mine = home.mine(block);
        checks = home.legalChecks(IN_A_BLOCK);
        tasks = law.tasks(true, block);
        waiting = reviews.open(Set.of(ReviewState.IN_REVIEW), block);
        sentBack = reviews.open(Set.of(ReviewState.CHANGES_ASKED), block);
        modules = home.modules(query, language.present(), PageRequest.of(page));
        names = accounts.namesOf(modules.rows().stream().flatMap(m -> m.drafts().stream())
                .map(DraftRow::savedBy).collect(Collectors.toSet()));
    }

    /** The first of what this author saved. */
    public Page<DraftRow> getMine() {
        return mine;
    }

    /** The first of what is to be reviewed, longest waiting first. */
    public Page<ReviewRow> getWaiting() {
        return waiting;
    }

    /** The first of what came back with remarks. */
    public Page<ReviewRow> getSentBack() {
        return sentBack;
    }

    public List<LegalCheckRow> getChecks() {
        return checks;
    }

    /** The first of what must be looked at because the law changed. */
    public Page<LawTaskRow> getTasks() {
        return tasks;
    }

    public Page<ModuleRow> getModules() {
        return modules;
    }

    /** Where a draft is edited; its module or the coverage where it has no page of its own. */
    public String address(DraftRow draft) {
        String path = draft.path();
        if (path.contains("/scenarios/")) {
            return "/authoring/scenario?module=" + draft.slug() + "&id=" + draft.name();
        }
        if (path.contains("/lessons/")) {
            return "/authoring/lesson?module=" + draft.slug() + "&id="
                    + draft.name().replaceFirst("\\.(fr|en)$", "");
        }
        return switch (draft.kind()) {
            case MODULE -> "/authoring/module?id=" + draft.slug();
            case COURSE -> "/authoring/exchange";
            case REFERENCE -> "/authoring/item?id=" + draft.name();
        };
    }

    /** As many drafts of a module as its card names. */
    public List<DraftRow> first(List<DraftRow> drafts) {
        return drafts.subList(0, Math.min(IN_A_BLOCK, drafts.size()));
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "");
    }

    /** The same list without the number of its page, to be continued. */
    public String getLink() {
        return "/authoring/?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&";
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        String asked = query == null ? "" : query.strip();
        this.query = asked.substring(0, Math.min(asked.length(), LONGEST_QUERY));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
