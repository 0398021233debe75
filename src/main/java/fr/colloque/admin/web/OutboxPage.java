package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.notice.MailRow;
import fr.colloque.notice.MailState;
import fr.colloque.notice.OutboxService;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code /admin/mail.xhtml}: what is to be sent, was sent, and could not be. */
@Named
@RequestScoped
public class OutboxPage {

    /** What the tabs show. */
    public enum Tab {
        WAITING(EnumSet.of(MailState.WAITING, MailState.QUEUED, MailState.SENDING)),
        SENT(EnumSet.of(MailState.SENT)),
        FAULTY(EnumSet.of(MailState.FAILED, MailState.UNSURE)),
        DROPPED(EnumSet.of(MailState.DROPPED));

        private final Set<MailState> states;

        Tab(Set<MailState> states) {
            this.states = states;
        }

        /** The tab of this word, or the first. */
        static Tab of(String code) {
            return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst()
                    .orElse(WAITING);
        }

        Set<MailState> states() {
            return states;
        }

        /** The word that addresses and message keys use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A tab with how much is in it. */
    public record Counted(String code, long count, boolean present) { }

    @Inject OutboxService outbox;
    @Inject AccountService accounts;

    private String tab = Tab.WAITING.code();
    private int page = 1;
    private Page<MailRow> rows;
    private List<Counted> tabs = List.of();
    private Map<Long, String> names = Map.of();

    public void load() {
        Tab present = Tab.of(tab);
        Map<MailState, Long> counts = outbox.counts();
        tabs = Arrays.stream(Tab.values()).map(t -> new Counted(t.code(), t.states.stream()
                .mapToLong(s -> counts.getOrDefault(s, 0L)).sum(), t == present)).toList();
        rows = outbox.page(present.states, PageRequest.of(page));
        names = accounts.namesOf(rows.rows().stream().map(MailRow::accountId)
                .collect(Collectors.toSet()));
    }

    public String who(long accountId) {
        return names.getOrDefault(accountId, "#" + accountId);
    }

    public boolean isConfigured() {
        return outbox.isConfigured();
    }

    public List<Counted> getTabs() {
        return tabs;
    }

    public Page<MailRow> getRows() {
        return rows;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab == null ? "" : tab;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
