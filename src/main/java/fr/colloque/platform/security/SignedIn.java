package fr.colloque.platform.security;

import fr.colloque.core.module.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * The caller of the present request: nobody, somebody who signed in, or the application itself.
 *
 * <p>Work outside a request says first on whose behalf it acts ({@link #actAs}).
 */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject HttpServletRequest request;

    private Optional<Caller> caller;

    /** Whether anybody has signed in. */
    public boolean isPresent() {
        return caller().isPresent();
    }

    /**
     * Whose account this is.
     *
     * @throws SignInRequired when nobody has signed in
     */
    public long accountId() {
        return require().accountId();
    }

    public String getName() {
        return require().name();
    }

    public Set<Role> roles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    public boolean isDoctor() {
        return has(Role.DOCTOR);
    }

    public boolean isAuthor() {
        return has(Role.AUTHOR) || has(Role.REVIEWER);
    }

    public boolean isExpert() {
        return has(Role.EXPERT);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** The language that the account asked for, if somebody has signed in. */
    public Optional<Language> language() {
        return caller().map(Caller::language);
    }

    /**
     * The caller, who must have signed in.
     *
     * @throws SignInRequired when nobody has
     */
    public Caller require() {
        return caller().orElseThrow(SignInRequired::new);
    }

    /**
     * Lets pass only callers with one of these roles.
     *
     * @throws SignInRequired when nobody has signed in
     * @throws NotAllowed     when the caller has none of the roles
     */
    public void require(Role... roles) {
        if (!require().hasAny(roles)) {
            throw new NotAllowed();
        }
    }

    /**
     * Lets pass the owner of something, and callers with one of these roles.
     *
     * @throws NotAllowed for everybody else
     */
    public void requireOwner(long ownerId, Role... others) {
        Caller present = require();
        if (present.accountId() != ownerId && !present.hasAny(others)) {
            throw new NotAllowed();
        }
    }

    /** From here to the end of this request, or of this piece of work, the caller is this one. */
    public void actAs(Caller other) {
        caller = Optional.of(other);
    }

    /** From here to the end of this request nobody is signed in. */
    void forget() {
        caller = Optional.empty();
    }

    private Optional<Caller> caller() {
        if (caller == null) {
            caller = Caller.of(request);
        }
        return caller;
    }
}
