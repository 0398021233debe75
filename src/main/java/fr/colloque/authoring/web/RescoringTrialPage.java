package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.attempt.ConcernedRow;
import fr.colloque.attempt.RescoringDecisionService;
import fr.colloque.attempt.RescoringService;
import fr.colloque.attempt.RescoringView;
import fr.colloque.attempt.DryRun;
import fr.colloque.authoring.form.Typed;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.SignedIn;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Backs {@code /authoring/rescoring-trial.xhtml}: the dry run of a proposal, and the decision. */
@Named
@ViewScoped
public class RescoringTrialPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RescoringService rescorings;
    @Inject
    RescoringDecisionService decisions;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;
    @Inject
    SignedIn signedIn;

    private long id;
    private boolean run;
    private int number = 1;
    private String reason = "";
    private boolean withdraws;
    private DryRun trial;
    private boolean stuck;
    private transient RescoringView view;
    private transient Page<ConcernedRow> concerned;
    private transient Map<Long, String> names;

    /** A dry run is made where it is asked for, and only while something is to be decided. */
    public void load() {
        if (id < 1) {
            throw new NotFound();
        }
        trial = run && getView().proposed() ? decisions.trial(id) : null;
        stuck = getView().applying() && signedIn.isAdministrator() && decisions.isStuck(id);
    }

    public String apply() {
        return done("applied", () -> decisions.apply(id, reason, withdraws,
                trial == null ? "" : trial.shown()));
    }

    public String refuse() {
        return done("refused", () -> decisions.refuse(id, reason));
    }

    public String takeBack() {
        return done("takenBack", () -> rescorings.takeBack(id));
    }

    public String applyAgain() {
        return done("applied", () -> decisions.applyAgain(id));
    }

    private String done(String what, Runnable step) {
        try {
            step.run();
            Told.done(language.present(), "authoring_rescoring.done." + what);
            return "/authoring/rescoring-trial?faces-redirect=true&id=" + id;
        } catch (Refusal refusal) {
            Told.refused(language.present(), refusal);
            return null;
        }
    }

    public RescoringView getView() {
        if (view == null) {
            view = rescorings.require(id);
            Set<Long> people = new HashSet<>();
            people.add(view.proposedBy());
            people.add(view.decidedBy());
            people.removeIf(Objects::isNull);
            names = accounts.namesOf(people);
        }
        return view;
    }

    /** The people, for administrators: who would be concerned, or was. */
    public Page<ConcernedRow> getConcerned() {
        if (concerned == null) {
            concerned = decisions.concerned(id, PageRequest.of(number));
            Set<Long> doctors = new HashSet<>();
            concerned.rows().forEach(row -> doctors.add(row.doctorId()));
            getView();
            names = new HashMap<>(names);
            names.putAll(accounts.namesOf(doctors));
        }
        return concerned;
    }

    /** Whether names are shown. */
    public boolean isListed() {
        return signedIn.isAdministrator() && (trial != null || getView().applying()
                || getView().applied());
    }

    /** The latest of the revisions to be corrected, to compare with. */
    public int getLatestWrong() {
        return getView().plan().revisions().stream().reduce((one, later) -> later).orElseThrow();
    }

    public boolean isOwn() {
        return getView().proposedBy() == signedIn.accountId();
    }

    public boolean isDecidable() {
        return signedIn.isAdministrator() && !isOwn() && getView().proposed() && trial != null;
    }

    public String name(Long accountId) {
        getView();
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    public DryRun getTrial() {
        return trial;
    }

    public boolean isStuck() {
        return stuck;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isRun() {
        return run;
    }

    public void setRun(boolean run) {
        this.run = run;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.clean(reason);
    }

    public boolean isWithdraws() {
        return withdraws;
    }

    public void setWithdraws(boolean withdraws) {
        this.withdraws = withdraws;
    }
}
