package fr.colloque.authoring;

import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day on which a lawyer checked the law of a module, and the line that tells it. */
final class LegalCheck {

    private static final Pattern LINE = Pattern.compile("(?m)^legalCheck:.*$");

    private LegalCheck() { }

    /** The day given last. */
    static Optional<LocalDate> of(List<ReviewedBy> approvals) {
        return approvals.stream().map(ReviewedBy::legalCheck).filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    /** The texts with the day in the module's manifest; other works have no such line. */
    static SourceTree written(Work work, SourceTree tree, LocalDate day) {
        String manifest = "modules/" + work.slug() + "/module.yaml";
        return work.kind() != RevisionKind.MODULE ? tree : tree.text(manifest)
                .map(text -> tree.with(manifest,
                        LINE.matcher(text).replaceFirst("legalCheck: " + day)))
                .orElse(tree);
    }

    /** The day as a legal reviewer gave it. */
    static LocalDate require(LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            throw new LegalCheckDay();
        }
        return day;
    }
}
