package fr.colloque.core.credit;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the European council accredited for a course; both days belong to it.
 *
 * @param reference the number of the accreditation
 * @param minutes   the minutes of activity that were accredited, at least 1
 * @param most      the credits beyond which nothing counts
 */
public record Accreditation(String reference, int minutes, Ecmec most, LocalDate from,
                            LocalDate until) {

    public Accreditation {
        Objects.requireNonNull(most, "most");
        if (reference.isBlank() || minutes < 1 || until.isBefore(from)) {
            throw new IllegalArgumentException("No accreditation: " + reference);
        }
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
