package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.authoring.LegalReviewerRow;
import fr.colloque.authoring.PolicyRow;
import fr.colloque.authoring.ReviewPolicy;
import fr.colloque.authoring.ReviewPolicyService;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Backs {@code /admin/reviewing.xhtml}: how many must approve, of whom one legal, and who is. */
@Named
@ViewScoped
public class ReviewingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_REVIEWERS = 200;

    @Inject
    ReviewPolicyService policies;
    @Inject
    AccountService accounts;
    @Inject
    Library library;
    @Inject
    WorkNames works;
    @Inject
    LanguageChoice language;

    private String kind = "";
    private String slug = "";
    private String search = "";
    private int number = 1;
    private String choice = "";
    private transient Map<String, ReviewPolicy> own;
    private transient Page<PolicyRow> decisions;
    private transient Map<Long, String> names;

    /** A work and what is said of it. */
    public record Row(Work work, String title, String choice) { }

    /** Somebody who reviews. */
    public record Person(long accountId, String name, String profession, boolean legal,
                         String setBy, Instant since) { }

    public void load() {
        choice = slug.isEmpty() ? choiceOf(policies.ofAll()) : choiceFor(getWork());
    }

    public String set() {
        ReviewPolicy policy = PolicyChoice.valueOf(choice).policy();
        if (slug.isEmpty()) {
            policies.setForAll(policy == null ? ReviewPolicy.USUAL : policy);
        } else {
            policies.set(getWork(), policy);
        }
        Told.done(language.present(), "admin_reviewing.done.set");
        return "/admin/reviewing?faces-redirect=true";
    }

    public void setLegal(long accountId, boolean legal) {
        policies.setLegal(accountId, legal);
    }

    /** A page of the works whose title holds what is searched for. */
    public Page<Row> getWorks() {
        String wanted = search.toLowerCase(Locale.ROOT);
        List<Row> rows = Stream.of(
                        library.curriculum().courses().stream().map(c -> Work.course(c.id())),
                        library.curriculum().modules().stream().map(m -> Work.module(m.id())),
                        Stream.of(Work.REFERENCE)).flatMap(all -> all)
                .map(work -> new Row(work, works.title(work), choiceFor(work)))
                .filter(row -> row.title().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        PageRequest page = PageRequest.of(number);
        return new Page<>(rows.stream().skip(page.offset()).limit(page.size()).toList(),
                rows.size(), page);
    }

    private String choiceFor(Work work) {
        if (own == null) {
            own = policies.own();
        }
        return choiceOf(own.get(work.kind().name() + " " + work.slug()));
    }

    public String choiceOf(ReviewPolicy policy) {
        return PolicyChoice.of(policy).name();
    }

    /** What may be chosen; that a work is as all works, only of one work. */
    public List<PolicyChoice> getChoices() {
        return Stream.of(PolicyChoice.values())
                .filter(c -> !slug.isEmpty() || c != PolicyChoice.AS_ALL).toList();
    }

    public List<Person> getReviewers() {
        Map<Long, LegalReviewerRow> legal = policies.legalReviewers();
        Set<Long> deciders = new HashSet<>();
        legal.values().forEach(row -> deciders.add(row.setBy()));
        Map<Long, String> called = accounts.namesOf(deciders);
        return accounts.reviewers(MOST_REVIEWERS).stream()
                .map(account -> person(account, legal.get(account.id()), called)).toList();
    }

    private static Person person(AccountView account, LegalReviewerRow said,
                                 Map<Long, String> called) {
        return new Person(account.id(), account.name(), account.identity().profession(),
                said != null && said.legal(),
                said == null ? "" : called.getOrDefault(said.setBy(), ""),
                said == null ? null : said.setAt());
    }

    /** The latest decisions. */
    public Page<PolicyRow> getDecisions() {
        if (decisions == null) {
            decisions = policies.decisions(PageRequest.of(1));
            Set<Long> people = new HashSet<>();
            decisions.rows().forEach(row -> people.add(row.setBy()));
            names = accounts.namesOf(people);
        }
        return decisions;
    }

    public String title(PolicyRow row) {
        return row.kind().isEmpty() ? Texts.of(language.present(), "admin_reviewing.title.all")
                : works.title(new Work(RevisionKind.valueOf(row.kind()), row.slug()));
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "");
    }

    public Work getWork() {
        return WorkNames.require(kind, slug);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search.strip();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
