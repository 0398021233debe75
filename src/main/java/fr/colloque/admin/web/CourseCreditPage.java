package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.catalogue.CourseCreditService;
import fr.colloque.catalogue.CourseCreditView;
import fr.colloque.catalogue.CreditChangeRow;
import fr.colloque.catalogue.CreditPreview;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs {@code /admin/course-credit.xhtml}: what one course counts for, and planning a change. */
@Named
@ViewScoped
public class CourseCreditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CourseCreditService credits;
    @Inject AccountService accounts;
    @Inject Library library;
    @Inject LanguageChoice language;

    private final CreditForm form = new CreditForm();
    private String id;
    private int newest;
    private int chosen;
    private String reason = "";
    private String previewed = "";
    private transient CourseCreditView view;
    private transient CreditPreview preview;
    private transient Map<Long, String> names;

    /** Reads everything anew for what is shown next. */
    public void load() {
        view = credits.of(Ids.requireSlug(id));
        newest = view.newest();
        names = accounts.namesOf(view.history().stream()
                .flatMap(row -> Stream.of(row.entered(), row.takenBack()))
                .filter(decision -> decision != null)
                .map(CreditChangeRow.Decision::accountId).collect(Collectors.toSet()));
        if (form.getFields().isEmpty()) {
            form.fill(view.row().today(), view.today().plusDays(1));
        }
        preview = previewed.isEmpty() ? null
                : credits.preview(id, form.from(), form.credit());
    }

    /** Shows what would change. */
    public void show() {
        tried(() -> {
            previewed = "";
            credits.preview(id, form.from(), form.credit());
            previewed = form.fingerprint();
        });
    }

    /** Plans exactly what was shown; where the form was changed since, shows that first. */
    public void plan() {
        if (!form.fingerprint().equals(previewed)) {
            show();
            return;
        }
        tried(() -> {
            credits.plan(id, form.from(), form.credit(), form.reason(), newest);
            form.getFields().clear();
            previewed = "";
            say(FacesMessage.SEVERITY_INFO, text("admin_credit.text.done"));
        });
    }

    /** Asks why a planned change is to be taken back. */
    public void choose(int number) {
        chosen = number;
        reason = "";
    }

    public void takeBack() {
        tried(() -> {
            credits.takeBack(id, chosen, reason, newest);
            chosen = 0;
            say(FacesMessage.SEVERITY_INFO, text("admin_credit.text.back"));
        });
    }

    private void tried(Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            say(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "–");
    }

    /** Why the change that is shown would be refused, in words. */
    public List<String> getFaults() {
        return preview == null ? List.of() : new TreeSet<>(preview.faults()).stream()
                .map(fault -> text("catalogue.refusal.credit." + fault)).toList();
    }

    public CourseCreditView getView() {
        return view;
    }

    public CreditPreview getPreview() {
        return preview;
    }

    public CreditForm getForm() {
        return form;
    }

    public ActionType[] getTypes() {
        return ActionType.values();
    }

    public Format[] getFormats() {
        return Format.values();
    }

    /** What a block of the certification périodique is called today. */
    public Text block(int number) {
        return library.current().credit().schemes().certificationOn(view.today())
                .map(rule -> rule.blocks().get(number - 1)).orElse(null);
    }

    public int getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
