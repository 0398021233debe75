package fr.colloque.account;

import fr.colloque.core.module.Language;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.persistence.DatabaseReady;
import fr.colloque.platform.security.Role;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * The accounts there are at a start: the invented ones of a demonstration, or else, in an empty
 * database, the administrator that the settings name.
 */
@ApplicationScoped
public class FirstAccounts {

    @Inject Settings settings;
    @Inject AccountService accounts;

    private List<DemoPerson> offered = List.of();
    private String demoPassword = "";

    void open(@Observes @Priority(DatabaseReady.ACCOUNTS) DatabaseReady event) {
        if (settings.isDemo()) {
            DemoCast cast = DemoCast.load();
            accounts.open(cast.people(), cast.password());
            offered = cast.oneOfEachRole();
            demoPassword = cast.password();
        } else if (accounts.isEmpty()) {
            openAdministrator();
        }
    }

    private void openAdministrator() {
        if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent()) {
            accounts.open(List.of(administrator(settings.adminEmail().get())),
                    settings.adminPassword().get());
        }
    }

    private static NewAccount administrator(String email) {
        Identity identity =
                new Identity("Colloque", "Administration", "Administration", null, null, null);
        return new NewAccount(new EmailAddress(email), identity, Set.of(Role.ADMINISTRATOR),
                Language.FR, false);
    }

    /** Whom the sign-in page offers to sign in as: nobody but in a demonstration. */
    public List<DemoPerson> offered() {
        return offered;
    }

    /** The password of all invented accounts; empty but in a demonstration. */
    public String demoPassword() {
        return demoPassword;
    }
}
