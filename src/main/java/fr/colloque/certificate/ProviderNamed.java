package fr.colloque.certificate;

import fr.colloque.platform.config.Settings;
import fr.colloque.provider.ProviderService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** That certificates can name who is answerable for them. */
@Dependent
class ProviderNamed {

    @Inject Settings settings;
    @Inject ProviderService providers;

    /**
     * Lets nothing be issued in an invented name.
     *
     * @throws ProviderNotSet outside the demonstration, until somebody has named the provider
     */
    void require() {
        if (!settings.isDemo() && providers.current().provider().isInvented()) {
            throw new ProviderNotSet();
        }
    }
}
