package fr.colloque.catalogue;

import fr.colloque.core.module.Source;
import java.time.LocalDate;

/**
 * From when to when an item of the reference holds; null for what is not known or not said.
 *
 * @param from         the first day
 * @param until        the last day
 * @param supersededBy the item that replaced it
 */
public record Validity(LocalDate from, LocalDate until, String supersededBy) {

    public static Validity of(Source source) {
        return new Validity(source.inForceFrom().orElse(null), source.until().orElse(null),
                source.supersededBy().orElse(null));
    }
}
