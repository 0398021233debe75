package fr.colloque.catalogue;

import fr.colloque.core.credit.DatedCredit;
import java.time.Instant;

/**
 * A change of what a course counts for.
 *
 * @param entered   who decided it, when and why
 * @param takenBack who took it back before its day; null while it stands
 */
public record CreditChangeRow(DatedCredit change, Decision entered, Decision takenBack) {

    /** Whether nobody took it back. */
    public boolean stands() {
        return takenBack == null;
    }

    /** Who decided something, when and why. */
    public record Decision(long accountId, Instant at, String reason) { }
}
