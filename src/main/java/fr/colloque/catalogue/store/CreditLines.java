package fr.colloque.catalogue.store;

import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.ReviewedBy;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** To whom many revisions are due, in two statements: an entity would ask for each of its own. */
final class CreditLines {

    private final EntityManager em;

    CreditLines(EntityManager em) {
        this.em = em;
    }

    /** By the id of the revision, of all these. */
    Map<Long, Credits> of(List<Long> revisions) {
        Map<Long, Set<Long>> authors = authors(revisions);
        Map<Long, List<ReviewedBy>> reviewers = reviewers(revisions);
        return revisions.stream().collect(Collectors.toMap(Function.identity(),
                id -> new Credits(authors.getOrDefault(id, Set.of()),
                        reviewers.getOrDefault(id, List.of()))));
    }

    private Map<Long, Set<Long>> authors(List<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : em.createQuery("""
                        select r.id, a from Revision r join r.authors a where r.id in :ids
                        """, Object[].class)
                .setParameter("ids", revisions).getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(
                        row -> (Long) row[1], Collectors.toCollection(HashSet::new))));
    }

    private Map<Long, List<ReviewedBy>> reviewers(List<Long> revisions) {
        return revisions.isEmpty() ? Map.of() : em.createQuery("""
                        select r.id, v.accountId, v.legal, v.legalCheck, v.approvedAt
                        from Revision r join r.reviewers v where r.id in :ids
                        """, Object[].class)
                .setParameter("ids", revisions).getResultStream()
                .sorted(Comparator.comparing(row -> (Instant) row[4]))
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(
                        row -> new ReviewedBy((Long) row[1], (Boolean) row[2],
                                (LocalDate) row[3], (Instant) row[4]), Collectors.toList())));
    }
}
