package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.audit.AuditEntry;
import fr.colloque.platform.audit.AuditService;
import fr.colloque.platform.audit.ChainHead;
import fr.colloque.platform.audit.ChainReport;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Backs {@code /admin/audit.xhtml}: who did what, and whether the chain of it is whole. */
@Named
@RequestScoped
public class AuditPage {

    private static final String ACTION = "admin_audit.action.";

    @Inject AuditService audit;
    @Inject AccountService accounts;
    @Inject LanguageChoice language;

    private final AuditSearch search = new AuditSearch();
    private int page = 1;
    private boolean check;
    private String noted = "";
    private Page<AuditEntry> rows;
    private Map<Long, String> names = Map.of();
    private ChainReport report;

    public void load() {
        if (check) {
            report = audit.check(ChainHead.noted(noted));
        }
        rows = audit.page(search.filter(accounts), PageRequest.of(page));
        names = accounts.namesOf(rows.rows().stream().map(AuditEntry::actorId)
                .collect(Collectors.toSet()));
    }

    /** What to call an account; the application is none. */
    public String who(long actorId) {
        return actorId == 0 ? say("admin_audit.text.application")
                : names.getOrDefault(actorId, "#" + actorId);
    }

    /** What to call an action. */
    public String what(String action) {
        String key = ACTION + action;
        return Texts.in(language.present().locale()).containsKey(key) ? say(key) : action;
    }

    /** Every action there is a text for, in the order of texts. */
    public List<String> getActions() {
        return Texts.in(language.present().locale()).keySet().stream()
                .filter(key -> key.startsWith(ACTION))
                .map(key -> key.substring(ACTION.length()))
                .sorted(Comparator.comparing(this::what)).toList();
    }

    private String say(String key) {
        return Texts.of(language.present(), key);
    }

    public Page<AuditEntry> getRows() {
        return rows;
    }

    /** What came out of following the chain; null unless that was asked for. */
    public ChainReport getReport() {
        return report;
    }

    /** Whether something was noted that is no number with a hash. */
    public boolean isNotedUnreadable() {
        return !noted.isBlank() && ChainHead.noted(noted).isEmpty();
    }

    public AuditSearch getSearch() {
        return search;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted == null ? "" : noted;
    }
}
