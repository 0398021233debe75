package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.catalogue.ChangedLawService;
import fr.colloque.catalogue.LawTaskRow;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Scenario;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Backs {@code /authoring/law.xhtml}: what must be looked at again because the law changed. */
@Named
@ViewScoped
public class LawTasksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChangedLawService law;
    @Inject
    Library library;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;

    private boolean closed;
    private int page = 1;
    private long chosen;
    private long shown;
    private String reason = "";
    private transient Page<LawTaskRow> rows;
    private transient Map<Long, String> names;

    /** One page of the open or of the closed tasks. */
    public Page<LawTaskRow> getRows() {
        if (rows == null) {
            rows = law.tasks(!closed, PageRequest.of(page));
        }
        return rows;
    }

    /** Opens the dialog about one task, as it was shown. */
    public void choose(LawTaskRow row) {
        chosen = row.id();
        shown = row.version();
        reason = "";
    }

    /** Closes the chosen task without a new revision. */
    public void stillRight() {
        try {
            law.stillRight(chosen, reason, shown);
            tell(FacesMessage.SEVERITY_INFO, Texts.of(language.present(),
                    "authoring_law.text.closed"));
        } catch (Refusal refusal) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
        rows = null;
    }

    private static void tell(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(severity, text, null));
    }

    /** The title of the lesson or scenario; its id where it is gone. */
    public String title(LawTaskRow row) {
        return library.current().module(row.work().slug()).flatMap(m -> row.lesson()
                ? m.module().lesson(row.name()).map(Lesson::title)
                : m.module().scenario(row.name()).map(Scenario::title))
                .map(t -> t.in(language.present())).orElse(row.name());
    }

    /** Where it is edited. */
    public String address(LawTaskRow row) {
        return row.lesson() ? "/authoring/lesson?module=" + row.work().slug() + "&id=" + row.name()
                : "/authoring/scenario?module=" + row.work().slug() + "&id=" + row.name();
    }

    /** Who closed a task of this page. */
    public String name(Long accountId) {
        if (names == null) {
            names = accounts.namesOf(getRows().rows().stream().map(LawTaskRow::closedBy)
                    .filter(Objects::nonNull).collect(Collectors.toSet()));
        }
        return names.getOrDefault(accountId, "");
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
