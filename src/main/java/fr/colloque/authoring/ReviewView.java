package fr.colloque.authoring;

import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A work between its author and its reviewers.
 *
 * @param number     the current revision; 0 for none yet
 * @param files      what differs from it, by path
 * @param scenarios  of a module, as they would be published
 * @param findings   what stands in the way of review and publication
 * @param shown      stands for exactly these texts; handed back with every decision on them
 * @param review     the open one; null where nothing is in review
 * @param approvals  those that count: of nobody who has written
 * @param writers    the accounts of all who wrote what differs
 * @param remarks    how many open remarks there are by file
 * @param legal      whether whoever looks reviews as a lawyer
 */
public record ReviewView(Work work, int number, List<FileChange> files,
                         List<ScenarioRow> scenarios, List<Finding> findings, String shown,
                         ReviewRow review, List<ReviewedBy> approvals, Set<Long> writers,
                         Map<String, Long> remarks, ReviewPolicy policy, boolean legal) {

    public ReviewView {
        files = List.copyOf(files);
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
        approvals = List.copyOf(approvals);
        remarks = Map.copyOf(remarks);
    }

    /** Where the work stands, for whoever asks what comes next. */
    public Stage stage() {
        if (review == null) {
            return files.isEmpty() ? Stage.NOTHING : Stage.DRAFT;
        }
        if (review.state() == ReviewState.CHANGES_ASKED) {
            return Stage.CHANGES_ASKED;
        }
        if (!review.checksum().equals(shown)) {
            return Stage.CHANGED_SINCE;
        }
        return policy.met(approvals) ? Stage.APPROVED : Stage.IN_REVIEW;
    }

    /** Whether some draft began on a text that somebody has replaced since. */
    public boolean moved() {
        return files.stream().anyMatch(FileChange::moved);
    }

    /** Whether it may be sent to review, for all that is known here. */
    public boolean sendable() {
        return stage().sendable() && findings.isEmpty() && !moved();
    }

    public long openRemarks() {
        return remarks.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The open remarks on one file. */
    public long openRemarks(String path) {
        return remarks.getOrDefault(path, 0L);
    }

    public boolean wroteIt(long accountId) {
        return writers.contains(accountId);
    }

    public boolean approvedBy(long accountId) {
        return approvals.stream().anyMatch(a -> a.accountId() == accountId);
    }
}
