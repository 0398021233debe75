package fr.colloque.provider;

import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.StaleView;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.config.Provider;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.AllowedToAnybody;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import fr.colloque.provider.store.ProviderVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * The door to the training provider. A change holds for certificates issued from then on; what was
 * issued before stays as it is.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class ProviderService {

    @Inject ProviderVersions versions;
    @Inject Settings settings;
    @Inject AuditLog audit;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** With its pictures, which need not be read for every certificate. */
    private volatile ProviderVersion kept;

    /** The provider as certificates issued now name it, which everybody may read on them. */
    @AllowedToAnybody
    public ProviderVersion current() {
        int newest = versions.newestNumber();
        ProviderVersion known = kept;
        if (known == null || known.number() != newest) {
            known = versions.find(newest).orElseGet(
                    () -> new ProviderVersion(0, settings.provider(), Style.USUAL));
            kept = known;
        }
        return known;
    }

    /**
     * What would be kept of these words: without blanks around them, numbers in their groups.
     *
     * @throws ProviderRefused when something is missing or cannot be
     */
    public Provider checked(Provider given) {
        return ProviderRules.checked(given);
    }

    /**
     * Names the provider so from now on.
     *
     * @param shown the version that the administrator saw
     * @throws ProviderRefused when something is missing or cannot be
     * @throws StaleView       when another version was made since
     */
    public void change(Provider given, Style style, int shown) {
        Provider kept = ProviderRules.checked(given);
        if (current().number() != shown
                || !versions.add(new ProviderVersion(shown + 1, kept, style),
                        signedIn.accountId(), clock.instant())) {
            throw new StaleView();
        }
        audit.note("settings.provider", shown + 1, "siret",
                kept.siret().replaceAll("\\D", ""));
    }

    /** Every change ever made, the newest first. */
    public Page<ProviderChange> changes(PageRequest page) {
        return versions.changes(page);
    }
}
