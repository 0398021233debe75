package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.attempt.RescoringPlan;
import fr.colloque.attempt.RescoringService;
import fr.colloque.attempt.RescoringView;
import fr.colloque.authoring.form.Typed;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Scenario;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Backs {@code /authoring/rescoring.xhtml}: propose to score a scenario again, and the list. */
@Named
@ViewScoped
public class RescoringPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RescoringService rescorings;
    @Inject
    PublicationService publication;
    @Inject
    AccountService accounts;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;
    @Inject
    SignedIn signedIn;

    private String module = "";
    private String scenario = "";
    private Integer[] revisions = {};
    private Integer corrected;
    private String reason = "";
    private int number = 1;
    private transient Page<RescoringView> page;
    private transient Map<Long, String> names;
    private transient List<RevisionRow> history;

    /** The present revision is likely the corrected one, and the one before the wrong one. */
    public void load() {
        getPage();
        if (!module.isEmpty()) {
            List<Integer> numbers = getHistory().stream().map(RevisionRow::number).toList();
            corrected = library.requireModule(module).number();
            revisions = numbers.stream().filter(n -> n < corrected).limit(1)
                    .toArray(Integer[]::new);
        }
    }

    public String propose() {
        try {
            long id = rescorings.propose(new RescoringPlan(module, scenario,
                    new TreeSet<>(List.of(revisions)), corrected), reason);
            Told.done(language.present(), "authoring_rescoring.done.proposed");
            return "/authoring/rescoring-trial?faces-redirect=true&run=true&id=" + id;
        } catch (Refusal refusal) {
            Told.refused(language.present(), refusal);
            return null;
        }
    }

    /** Whether whoever looks may propose; administrators decide. */
    public boolean isAuthor() {
        return signedIn.has(Role.AUTHOR);
    }

    public List<PublishedModule> getModules() {
        return library.current().modules().values().stream()
                .sorted(Comparator.comparing(PublishedModule::id)).toList();
    }

    public List<Scenario> getScenarios() {
        return library.requireModule(module).module().scenarios();
    }

    /** The revisions of the module, the latest first. */
    public List<RevisionRow> getHistory() {
        if (history == null) {
            history = publication.history(Work.module(module));
        }
        return history;
    }

    public Page<RescoringView> getPage() {
        if (page == null) {
            page = rescorings.all(PageRequest.of(number));
            names = accounts.namesOf(page.rows().stream().map(RescoringView::proposedBy)
                    .collect(Collectors.toSet()));
        }
        return page;
    }

    public String name(long accountId) {
        getPage();
        return names.getOrDefault(accountId, "");
    }

    /** The title of the scenario that a proposal is about. */
    public String title(RescoringPlan plan) {
        return library.requireModule(plan.moduleId(), plan.corrected()).module()
                .scenario(plan.scenarioId()).map(s -> s.title().in(language.present()))
                .orElse(plan.scenarioId());
    }

    public String getModule() {
        return module;
    }

    /** A module that is not published counts as none. */
    public void setModule(String module) {
        this.module = library.current().module(module == null ? "" : module).isPresent()
                ? module : "";
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = scenario;
    }

    public Integer[] getRevisions() {
        return revisions.clone();
    }

    public void setRevisions(Integer[] revisions) {
        this.revisions = revisions.clone();
    }

    public Integer getCorrected() {
        return corrected;
    }

    public void setCorrected(Integer corrected) {
        this.corrected = corrected;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.clean(reason);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
