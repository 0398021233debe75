package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.account.EmailAddress;
import fr.colloque.platform.audit.AuditFilter;
import fr.colloque.platform.config.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an administrator looks for in the audit log, as the form says it. */
public final class AuditSearch {

    /** Nobody's. */
    private static final long NOBODY = -1;

    private String actor = "";
    private String action = "";
    private String subject = "";
    private String from = "";
    private String until = "";

    /** What the address of a file says. */
    static AuditSearch of(Asked asked) {
        AuditSearch search = new AuditSearch();
        search.actor = asked.text("actor");
        search.action = asked.text("action");
        search.subject = asked.text("subject");
        search.from = asked.text("from");
        search.until = asked.text("until");
        return search;
    }

    /** What leads out as a file. */
    public String getExport() {
        return "list=audit&" + query();
    }

    /** The same for the service; an address that is nobody's finds nothing. */
    AuditFilter filter(AccountService accounts) {
        return new AuditFilter(said(actor).map(a -> account(a, accounts)), said(action),
                said(subject), day(from, 0), day(until, 1));
    }

    private static long account(String said, AccountService accounts) {
        if (said.matches("\\d{1,18}")) {
            return Long.parseLong(said);
        }
        return said.contains("@") ? accounts.find(new EmailAddress(said)).map(AccountView::id)
                .orElse(NOBODY) : NOBODY;
    }

    /** What leads to another page of the same search. */
    public String getLink() {
        return "/admin/audit?" + query() + "&";
    }

    private String query() {
        return "actor=" + Address.encoded(actor) + "&action=" + Address.encoded(action)
                + "&subject=" + Address.encoded(subject) + "&from=" + Address.encoded(from)
                + "&until=" + Address.encoded(until);
    }

    private static Optional<String> said(String value) {
        return Optional.of(value.strip()).filter(v -> !v.isEmpty());
    }

    private static Optional<Instant> day(String value, int later) {
        try {
            return said(value).map(LocalDate::parse).map(day -> day.plusDays(later)
                    .atStartOfDay(Settings.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = orEmpty(actor);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = orEmpty(action);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = orEmpty(subject);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = orEmpty(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = orEmpty(until);
    }
}
