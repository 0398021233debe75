package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.FileChange;
import fr.colloque.authoring.ReleaseService;
import fr.colloque.authoring.ReviewService;
import fr.colloque.authoring.ReviewView;
import fr.colloque.authoring.Stage;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.authoring.form.Typed;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.SignedIn;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Backs {@code /authoring/review.xhtml} and the card of a module: what comes next for a work. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;
    @Inject
    ReleaseService release;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;
    @Inject
    SignedIn signedIn;

    private String kind = "module";
    private String slug = "";
    private String note = "";
    private String reason = "";
    private LocalDate legalCheck;
    private String shown;                             // what somebody decides on
    private transient ReviewView view;
    private transient Map<Long, String> names;

    public void load() {
        take(getWork(), reviews.view(getWork()));
    }

    /** Takes what another page has read already. */
    public void take(Work work, ReviewView found) {
        kind = work.kind().code();
        slug = work.slug();
        view = found;
        shown = found.shown();
        names = null;
        if (note.isEmpty() && found.stage() == Stage.APPROVED) {
            note = found.review().note();             // what reviewers were told is a good start
        }
    }

    public String send() {
        return done("sent", () -> reviews.send(getWork(), note, shown));
    }

    public String takeBack() {
        return done("takenBack", () -> reviews.takeBack(getWork()));
    }

    public String askForChanges() {
        return done("changesAsked", () -> reviews.askForChanges(getWork(), reason, shown));
    }

    public String approve() {
        return done("approved", () -> reviews.approve(getWork(), legalCheck, shown));
    }

    public String publish() {
        try {
            int number = release.publish(getWork(), note, shown);
            Told.done(language.present(), "authoring_module.text.publishedAs", number);
            return "/authoring/history?faces-redirect=true&kind=" + kind + "&slug=" + slug;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private String done(String what, Runnable step) {
        try {
            step.run();
            Told.done(language.present(), "authoring_review.done." + what);
            return "/authoring/review?faces-redirect=true&kind=" + kind + "&slug=" + slug;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private String refused(Refusal refusal) {
        Told.refused(language.present(), refusal);
        load();
        return null;
    }

    public ReviewView getView() {
        if (view == null) {
            String before = shown;
            load();
            shown = before;                           // after a move to another node
        }
        return view;
    }

    public List<FindingLine> getFindings() {
        return new FindingLines(language.present()).ofWork(getView());
    }

    /** What to call whoever has this account. */
    public String name(Long accountId) {
        if (names == null) {
            Set<Long> people = new HashSet<>(getView().writers());
            getView().approvals().stream().map(ReviewedBy::accountId).forEach(people::add);
            getView().files().stream().map(FileChange::draft)
                    .forEach(draft -> people.add(draft.savedBy()));
            if (getView().review() != null) {
                people.add(getView().review().sentBy());
                people.add(getView().review().decidedBy());
            }
            people.remove(null);
            names = accounts.namesOf(people);
        }
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    /** All who wrote, in words. */
    public String getWriters() {
        return String.join(", ", getView().writers().stream().map(this::name).toList());
    }

    /** Whether whoever looks wrote some of it and so cannot approve. */
    public boolean isOwn() {
        return getView().wroteIt(signedIn.accountId());
    }

    public boolean isApprovedByMe() {
        return getView().approvedBy(signedIn.accountId());
    }

    public Work getWork() {
        return WorkNames.require(kind, slug);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.clean(note);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.clean(reason);
    }

    public LocalDate getLegalCheck() {
        return legalCheck;
    }

    public void setLegalCheck(LocalDate legalCheck) {
        this.legalCheck = legalCheck;
    }
}
