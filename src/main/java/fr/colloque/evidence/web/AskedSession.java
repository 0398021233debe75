package fr.colloque.evidence.web;

import fr.colloque.evidence.Session;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the session that an address asks for. */
final class AskedSession {

    private AskedSession() { }

    /** The session; not found for what is no day. */
    static Session of(String course, String from, String until) {
        try {
            return new Session(Ids.requireSlug(course), LocalDate.parse(from),
                    LocalDate.parse(until));
        } catch (DateTimeParseException | NullPointerException none) {
            throw new NotFound();
        }
    }
}
