package fr.colloque.admin.web;

import fr.colloque.account.AccountService;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.certificate.AutomaticIssueService;
import fr.colloque.certificate.SpecimenService;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Provider;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.provider.ProviderChange;
import fr.colloque.provider.ProviderService;
import fr.colloque.provider.ProviderVersion;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Backs {@code /admin/provider.xhtml}: who answers for certificates, how they look, and for which
 * courses they are issued without being asked.
 */
@Named
@ViewScoped
public class ProviderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ProviderService providers;
    @Inject SpecimenService specimens;
    @Inject AutomaticIssueService automatic;
    @Inject AccountService accounts;
    @Inject Library library;
    @Inject LanguageChoice language;

    private final ProviderForm form = new ProviderForm();
    private int shown;
    private transient List<String> previews;
    private transient Page<ProviderChange> changes;
    private transient Map<Long, String> names;
    private transient Set<String> courses;

    public void load() {
        changes = null;
        previews = null;
        ProviderVersion current = providers.current();
        shown = current.number();
        form.fill(current);
    }

    /** Draws what is typed, in both languages; keeps nothing. */
    public void preview() throws IOException {
        try {
            form.takePictures();
            Provider provider = providers.checked(form.provider());
            previews = List.of(picture(provider, Language.FR), picture(provider, Language.EN));
        } catch (Refusal refusal) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
    }

    private String picture(Provider provider, Language language) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(
                specimens.picture(provider, form.style(), language));
    }

    /** From now on certificates name and show what is typed. */
    public void save() throws IOException {
        try {
            form.takePictures();
            providers.change(form.provider(), form.style(), shown);
            load();
            tell(FacesMessage.SEVERITY_INFO,
                    Texts.of(language.present(), "admin_provider.text.saved"));
        } catch (Refusal refusal) {
            tell(FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal));
        }
    }

    /** In place, since an error page would lose the files that were chosen. */
    private static void tell(FacesMessage.Severity severity, String what) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(severity, what, null));
    }

    public void setAutomatic(String courseId, boolean atCompletion) {
        automatic.set(courseId, atCompletion);
        courses = null;
    }

    public boolean isAutomatic(String courseId) {
        if (courses == null) {
            courses = automatic.courses();
        }
        return courses.contains(courseId);
    }

    public List<PublishedCourse> getOffered() {
        return library.current().offered();
    }

    /** Two pictures to show at once; null until somebody asked for them. */
    public List<String> getPreviews() {
        return previews;
    }

    /** The latest changes. */
    public Page<ProviderChange> getChanges() {
        if (changes == null) {
            changes = providers.changes(PageRequest.of(1));
            names = accounts.namesOf(changes.rows().stream().map(ProviderChange::setBy)
                    .collect(Collectors.toSet()));
        }
        return changes;
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "#" + accountId);
    }

    public ProviderForm getForm() {
        return form;
    }
}
