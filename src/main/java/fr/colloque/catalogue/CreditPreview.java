package fr.colloque.catalogue;

import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.CreditFault;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a change would change.
 *
 * @param faults why it is refused; empty where it may be planned
 * @param before what would hold on its day without it
 * @param from   its day
 * @param until  the last day on which it would hold; null while no later change is planned
 */
public record CreditPreview(Set<CreditFault> faults, CourseCredit before, CourseCredit after,
                            LocalDate from, LocalDate until) {

    public CreditPreview {
        faults = Set.copyOf(faults);
    }
}
