package fr.colloque.notice;

import fr.colloque.core.module.Language;
import java.util.Map;

/**
 * A mail that was claimed, with what it takes to write it.
 *
 * @param tries how often it failed before
 */
public record MailDue(long id, MailKind kind, long accountId, Language language,
                      Map<String, String> facts, int tries, String email, String name) {

    public MailDue {
        facts = Map.copyOf(facts);
    }

    /** A fact, or nothing where an older version wrote none. */
    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
