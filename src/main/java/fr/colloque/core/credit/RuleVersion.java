package fr.colloque.core.credit;

import fr.colloque.core.module.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which state of a scheme's rule this is; both days belong to it.
 *
 * @param id     what entries of the ledger keep
 * @param until  the last day on which it holds; absent while no other is known
 * @param note   what the reader should know
 * @param source where the rule was read, and how sure that is
 */
public record RuleVersion(String id, LocalDate from, Optional<LocalDate> until, Text note,
                          Text source) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** A rule that has such a version. */
    public interface Versioned {

        RuleVersion version();
    }

    static <T extends Versioned> Optional<T> on(List<T> rules, LocalDate day) {
        return rules.stream().filter(rule -> rule.version().holdsOn(day)).findFirst();
    }
}
