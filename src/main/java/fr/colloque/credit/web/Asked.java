package fr.colloque.credit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days as addresses and forms give them. */
final class Asked {

    private Asked() { }

    /** The day that a text names; nothing where it names none. */
    static Optional<LocalDate> day(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The periods that were asked for, to be asked for again. */
    static String query(String period, String certif) {
        String query = Stream.of(
                        day(period).map(d -> "period=" + d), day(certif).map(d -> "certif=" + d))
                .flatMap(Optional::stream).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
