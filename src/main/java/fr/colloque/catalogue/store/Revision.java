package fr.colloque.catalogue.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Withdrawn;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.SourceTree;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A published, immutable state of a module, a course or the reference library. */
@Entity
@Table(name = "revision")
public class Revision {

    /** Where a revision comes from. */
    public enum Origin {
        /** Packaged with the application. */
        BUNDLED,
        /** Published by an author. */
        STUDIO
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private RevisionKind kind;
    private String slug;
    private int number;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    private String note;
    @Column(name = "author_id")
    private Long authorId;
    @Column(name = "published_at")
    private Instant publishedAt;
    private String checksum;

    @ElementCollection
    @CollectionTable(name = "revision_file", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "text")
    private Map<String, String> files = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "account_id")
    private Set<Long> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "revision_reviewer", joinColumns = @JoinColumn(name = "revision_id"))
    private Set<Reviewer> reviewers = new HashSet<>();

    protected Revision() { }                          // for JPA

    public Revision(Work work, int number, SourceTree tree, Origin origin, String note,
                    Long authorId, Instant publishedAt) {
        this.kind = work.kind();
        this.slug = work.slug();
        this.number = number;
        this.origin = requireNonNull(origin, "origin");
        this.note = requireNonNull(note, "note");
        this.authorId = authorId;
        this.publishedAt = requireNonNull(publishedAt, "publishedAt");
        this.checksum = tree.checksum();
        this.files.putAll(tree.files());
    }

    /** Names those to whom it is due, before it is added. */
    public Revision due(Credits credits) {
        authors.addAll(credits.authors());
        credits.reviewers().forEach(approval -> reviewers.add(new Reviewer(approval)));
        return this;
    }

    public Credits credits() {
        return new Credits(authors, reviewers.stream().map(Reviewer::told)
                .sorted(Comparator.comparing(ReviewedBy::approvedAt)).toList());
    }

    public RevisionRow row() {
        return new RevisionRow(slug, number, note, authorId, publishedAt);
    }

    /** All that is kept about it without its texts. */
    public RevisionRecord record(Withdrawn withdrawn, int current) {
        return new RevisionRecord(row(), checksum, credits(), withdrawn, number == current);
    }

    public Long id() {
        return id;
    }

    public RevisionKind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public int number() {
        return number;
    }

    public String note() {
        return note;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String checksum() {
        return checksum;
    }

    /** The texts by path, from the top folder of all content on. */
    public Map<String, String> files() {
        return Map.copyOf(files);
    }
}
