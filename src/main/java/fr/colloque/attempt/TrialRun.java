package fr.colloque.attempt;

import fr.colloque.core.scoring.Percent;
import fr.colloque.platform.PageRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Counts what would change, enrolment by enrolment, and keeps no more of it than one page of a
 * list: it needs the same memory for ten sittings and for ten million.
 */
final class TrialRun {

    private final PageRequest page;
    private final MessageDigest digest = sha256();
    private final List<ConcernedRow> rows = new ArrayList<>();
    private long attempts;
    private long changed;
    private long higher;
    private long lower;
    private BigDecimal mostUp = BigDecimal.ZERO;
    private BigDecimal mostDown = BigDecimal.ZERO;
    private long newlyPassed;
    private long newlyFailed;
    private long completed;

    TrialRun(PageRequest page) {
        this.page = page;
    }

    /** Counts one enrolment. */
    void add(Rescore rescore, EnrolmentResults enrolment, List<CorrectedResult> results) {
        enrolment.attempts().stream()
                .filter(sat -> sat.sheet().items().stream().anyMatch(rescore::concerned))
                .forEach(sat -> {
                    attempts++;
                    note(sat.attemptId() + " " + sat.stands());
                });
        results.forEach(result -> add(enrolment, result));
        if (has(results, CorrectionOutcome.NEWLY_PASSED)) {
            newlyPassed++;
        }
        if (has(results, CorrectionOutcome.PASS_KEPT)
                || has(results, CorrectionOutcome.PASS_WITHDRAWN)) {
            newlyFailed++;
            completed += enrolment.completed() ? 1 : 0;
        }
    }

    private static boolean has(List<CorrectedResult> results, CorrectionOutcome outcome) {
        return results.stream().anyMatch(r -> r.outcome() == outcome);
    }

    private void add(EnrolmentResults enrolment, CorrectedResult result) {
        if (changed >= page.offset() && rows.size() < page.size()) {
            rows.add(new ConcernedRow(result.sat().attemptId(), enrolment.doctorId(),
                    result.sat().pool(), result.sat().stands().orElse(null),
                    result.result().orElse(null), result.outcome()));
        }
        changed++;
        note(result.sat().attemptId() + " " + result.score().total() + " " + result.result());
        BigDecimal gain = value(result.result()).subtract(value(result.sat().stands()));
        higher += gain.signum() > 0 ? 1 : 0;
        lower += gain.signum() < 0 ? 1 : 0;
        mostUp = mostUp.max(gain);
        mostDown = mostDown.max(gain.negate());
    }

    private static BigDecimal value(Optional<Percent> result) {
        return result.map(Percent::value).orElse(BigDecimal.ZERO);
    }

    private void note(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    List<ConcernedRow> rows() {
        return rows;
    }

    long changed() {
        return changed;
    }

    /** The figures; to be asked for once, at the end. */
    DryRun figures(long underWay) {
        return new DryRun(attempts, changed, higher, lower, mostUp, mostDown, newlyPassed,
                newlyFailed, completed, underWay, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);       // every Java has it
        }
    }
}
