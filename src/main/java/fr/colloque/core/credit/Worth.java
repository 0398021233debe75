package fr.colloque.core.credit;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Course.ActionType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a completion brings under one scheme.
 *
 * @param version       of the scheme's rule on the day of completion; empty where none held
 * @param hours         none but under the DPC
 * @param reference     of the filed action; null where none is filed
 * @param orientation   whether the action is filed within a priority orientation
 * @param blocks        none but under the certification périodique
 * @param ecmec         none but under an accreditation
 * @param accreditation its reference; null without European credits
 */
public record Worth(Scheme scheme, String version, ActionType type, Hours hours, String reference,
                    boolean orientation, Set<Integer> blocks, Ecmec ecmec, String accreditation) {

    public Worth {
        blocks = Set.copyOf(blocks);
    }

    /** What completing a course brings, under each scheme that it counts for. */
    public static List<Worth> of(CourseCredit credit, Schemes schemes, Hours hours,
            LocalDate completedOn) {
        Course.CreditData data = credit.data();
        List<Worth> worth = new ArrayList<>();
        Optional<String> filed = data.dpcReference();
        worth.add(new Worth(Scheme.DPC, version(schemes.dpcOn(completedOn)), data.type(), hours,
                filed.orElse(null), credit.orientation().isPresent(),
                Set.of(), Ecmec.NONE, null));
        if (!data.certifBlocks().isEmpty()) {
            worth.add(new Worth(Scheme.CERTIFICATION,
                    version(schemes.certificationOn(completedOn)), data.type(), Hours.NONE,
                    filed.orElse(null), false, data.certifBlocks(), Ecmec.NONE, null));
        }
        schemes.ecmecOn(completedOn).ifPresent(rule ->
                rule.credits(credit.accreditation(), completedOn).ifPresent(ecmec ->
                        worth.add(new Worth(Scheme.ECMEC, rule.version().id(), data.type(),
                                Hours.NONE, null, false, Set.of(), ecmec,
                                credit.accreditation().orElseThrow().reference()))));
        return worth;
    }

    private static String version(Optional<? extends RuleVersion.Versioned> rule) {
        return rule.map(r -> r.version().id()).orElse("");
    }

    /** The same with amounts of the opposite sign, for a counter-entry. */
    public Worth negated() {
        return new Worth(scheme, version, type, hours.negated(), reference, orientation, blocks,
                ecmec.negated(), accreditation);
    }

    /** The same as an administrator corrected it: what a scheme does not count is left out. */
    public Worth corrected(ActionType other, Hours otherHours, boolean oriented,
            Set<Integer> otherBlocks) {
        return switch (scheme) {
            case DPC -> new Worth(scheme, version, other, otherHours, reference, oriented,
                    Set.of(), ecmec, accreditation);
            case CERTIFICATION -> new Worth(scheme, version, type, hours, reference, orientation,
                    otherBlocks, ecmec, accreditation);
            case ECMEC -> this;
        };
    }
}
