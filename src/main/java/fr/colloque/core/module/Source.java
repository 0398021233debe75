package fr.colloque.core.module;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule, recommendation, case or fact that lessons and scenarios cite, as a digest of our own.
 *
 * @param label        the short name on a chip, at most 40 characters
 * @param origin       where the text itself stands
 * @param checked      the day on which the digest was last compared with its origin
 * @param supersededBy id of the source that replaced it
 * @param since        how it stands since the white paper, where there is something to tell
 */
public record Source(String id, Kind kind, Text label, Text title, Text digest, Text origin,
                     Optional<LocalDate> inForceFrom, Optional<LocalDate> until,
                     Optional<String> supersededBy, Optional<SinceWhitePaper> since,
                     LocalDate checked, Confidence confidence) {

    /** What kind of authority a source has. */
    public enum Kind {
        RULE, RECOMMENDATION, CASE, FACT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How well a source is known: its text was read, or it is known at second hand. */
    public enum Confidence { READ, KNOWN }
}
