package fr.colloque.account;

import fr.colloque.core.module.Language;
import fr.colloque.platform.security.Role;
import java.util.Objects;
import java.util.Set;

/** What it takes to open an account, but for the password. */
public record NewAccount(
        EmailAddress email,
        Identity identity,
        Set<Role> roles,
        Language language,
        boolean demo) {

    public NewAccount {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(language, "language");
        roles = Set.copyOf(roles);
        if (roles.contains(Role.DOCTOR)
                && identity.rpps() == null && identity.rppsAbsence() == null) {
            throw new IllegalArgumentException("A doctor without RPPS number and without reason");
        }
    }
}
