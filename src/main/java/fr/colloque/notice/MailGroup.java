package fr.colloque.notice;

import fr.colloque.platform.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What mails are for, as people choose among them. */
public enum MailGroup {

    /** Somebody must be told; nobody can do without. */
    NECESSARY(Set.of()),
    /** What a doctor has begun, and what has changed since. */
    REMINDER(Set.of(Role.DOCTOR)),
    /** What waits for authors and reviewers. */
    WORK(Set.of(Role.AUTHOR, Role.REVIEWER)),
    /** How the house stands, once a week. */
    DIGEST(Set.of(Role.ADMINISTRATOR));

    private final Set<Role> readers;

    MailGroup(Set<Role> readers) {
        this.readers = readers;
    }

    /** The word that addresses and message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The group of this word that one can do without, if there is one. */
    public static Optional<MailGroup> optional(String code) {
        return Arrays.stream(values()).filter(g -> g != NECESSARY && g.code().equals(code))
                .findFirst();
    }

    /** What people of these roles choose among. */
    public static List<MailGroup> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(group -> group.readers.stream().anyMatch(roles::contains)).toList();
    }
}
