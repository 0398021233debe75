package fr.colloque.authoring.store;

import fr.colloque.authoring.LegalReviewerRow;
import fr.colloque.authoring.PolicyRow;
import fr.colloque.authoring.ReviewPolicy;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repository of what administrators decided on reviewing. */
@Dependent
public class Policies {

    /** Kind and slug of what holds for all works. */
    public static final String ALL = "";

    @PersistenceContext
    EntityManager em;

    public void add(PolicyRow row) {
        em.persist(new PolicyDecision(row));
        em.flush();
    }

    public void add(LegalReviewerRow row) {
        em.persist(new LegalReviewer(row));
        em.flush();
    }

    /** What holds for a work: its own policy, or else that of all works. */
    public ReviewPolicy of(Work work) {
        return newest(work.kind().name(), work.slug())
                .or(() -> newest(ALL, ALL)).orElse(ReviewPolicy.USUAL);
    }

    public ReviewPolicy ofAll() {
        return newest(ALL, ALL).orElse(ReviewPolicy.USUAL);
    }

    private Optional<ReviewPolicy> newest(String kind, String slug) {
        return em.createQuery("""
                        select p from PolicyDecision p where p.kind = :kind and p.slug = :slug
                        order by p.id desc
                        """, PolicyDecision.class)
                .setParameter("kind", kind).setParameter("slug", slug).setMaxResults(1)
                .getResultStream().map(p -> p.row().policy()).filter(Objects::nonNull)
                .findFirst();
    }

    /** The policies of those works that have one of their own, by kind, blank and slug. */
    public Map<String, ReviewPolicy> own() {
        return em.createQuery("""
                        select p from PolicyDecision p where p.id in (
                            select max(n.id) from PolicyDecision n where n.kind <> ''
                            group by n.kind, n.slug)
                        """, PolicyDecision.class)
                .getResultStream().map(PolicyDecision::row).filter(r -> r.policy() != null)
                .collect(Collectors.toMap(r -> r.kind() + " " + r.slug(), PolicyRow::policy));
    }

    /** A page of all decisions ever, newest first. */
    public Page<PolicyRow> decisions(PageRequest page) {
        List<PolicyRow> rows = em.createQuery("""
                        select p from PolicyDecision p order by p.id desc
                        """, PolicyDecision.class)
                .setFirstResult(page.offset()).setMaxResults(page.size())
                .getResultStream().map(PolicyDecision::row).toList();
        return new Page<>(rows, em.createQuery("select count(p) from PolicyDecision p",
                Long.class).getSingleResult(), page);
    }

    /** What was said last of each account. */
    public Map<Long, LegalReviewerRow> legal() {
        return em.createQuery("""
                        select l from LegalReviewer l where l.id in (
                            select max(n.id) from LegalReviewer n group by n.accountId)
                        """, LegalReviewer.class)
                .getResultStream().map(LegalReviewer::row)
                .collect(Collectors.toMap(LegalReviewerRow::accountId, r -> r));
    }

    public boolean legal(long accountId) {
        return em.createQuery("""
                        select l from LegalReviewer l where l.accountId = :account
                        order by l.id desc
                        """, LegalReviewer.class)
                .setParameter("account", accountId).setMaxResults(1)
                .getResultStream().map(l -> l.row().legal()).findFirst().orElse(false);
    }
}
