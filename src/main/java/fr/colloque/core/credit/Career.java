package fr.colloque.core.credit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a doctor said about practising, as far as periods depend on it.
 *
 * @param registered the day of the first registration; absent for who practised already on the day
 *                   that the first period of the rule names
 * @param stopped    the day from which the doctor no longer practises
 * @param returned   the day from which the doctor practises again
 */
public record Career(Optional<LocalDate> registered, Optional<LocalDate> stopped,
                     Optional<LocalDate> returned) {

    public Career {
        if (returned.isPresent() && !stopped.filter(returned.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("A return comes after a stop");
        }
        if (registered.isPresent() && stopped.isPresent()
                && stopped.get().isBefore(registered.get())) {
            throw new IllegalArgumentException("A stop comes after the registration");
        }
    }

    /** Whether the doctor practises on this day, once begun. */
    public boolean practisesOn(LocalDate day) {
        return stopped.filter(from -> !day.isBefore(from)).isEmpty()
                || returned.filter(again -> !day.isBefore(again)).isPresent();
    }
}
