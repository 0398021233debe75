package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Backs {@code /authoring/history.xhtml}: all revisions of a work, whose they are, what became. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    PublicationService publication;
    @Inject
    AccountService accounts;

    private String kind = "module";
    private String slug = "";
    private int number = 1;
    private Page<RevisionRecord> page;
    private Map<Long, String> names;

    public void load() {
        page = publication.records(getWork(), PageRequest.of(number));
        Set<Long> people = new HashSet<>();
        for (RevisionRecord revision : page.rows()) {
            people.add(revision.row().authorId());
            people.addAll(revision.credits().authors());
            revision.credits().reviewers().stream().map(ReviewedBy::accountId)
                    .forEach(people::add);
            people.add(revision.withdrawn() == null ? null : revision.withdrawn().by());
        }
        people.remove(null);
        names = accounts.namesOf(people);
    }

    public Page<RevisionRecord> getPage() {
        return page;
    }

    public String name(long accountId) {
        return names.getOrDefault(accountId, "");
    }

    public String names(Collection<Long> accounts) {
        return String.join(", ", accounts.stream().map(this::name).sorted().toList());
    }

    /** What names the comparison of a revision with the current one, in an address. */
    public String comparison(int revision) {
        return "kind=" + kind + "&slug=" + slug + "&from=" + revision + "&to=" + current();
    }

    private int current() {
        return page.rows().stream().filter(RevisionRecord::current).findFirst()
                .map(r -> r.row().number()).orElseGet(() -> publication.newestNumber(getWork()));
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

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
