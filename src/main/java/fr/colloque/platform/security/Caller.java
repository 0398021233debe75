package fr.colloque.platform.security;

import fr.colloque.core.module.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who has signed in, as the session remembers them.
 *
 * @param name what to call them on the screen
 */
public record Caller(long accountId, String name, Set<Role> roles, Language language)
        implements Serializable {

    private static final String ATTRIBUTE = "colloque.caller";

    public Caller {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        roles = Set.copyOf(roles);
    }

    /** The application itself, at work outside any request: it may do everything. */
    public static Caller application() {
        return new Caller(0, "Colloque", EnumSet.allOf(Role.class), Language.FR);
    }

    /** Who signed in to the session of this request, if anybody did. */
    public static Optional<Caller> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (Caller) s.getAttribute(ATTRIBUTE));
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public Caller speaking(Language other) {
        return new Caller(accountId, name, roles, other);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
