package fr.colloque.account;

import fr.colloque.core.module.Language;
import fr.colloque.platform.security.Role;
import java.util.Set;

/** One account, to be shown or printed on a certificate. */
public record AccountView(
        long id,
        EmailAddress email,
        Identity identity,
        Set<Role> roles,
        Language language,
        boolean demo) {

    public AccountView {
        roles = Set.copyOf(roles);
    }

    public String name() {
        return identity.name();
    }
}
