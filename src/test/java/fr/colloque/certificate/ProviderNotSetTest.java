package fr.colloque.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.platform.config.Provider;
import fr.colloque.platform.config.Settings;
import fr.colloque.provider.ProviderService;
import fr.colloque.provider.ProviderVersion;
import fr.colloque.provider.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderNotSetTest {

    @ParameterizedTest(name = "the company number « {0} » is invented: {1}")
    @CsvSource({"000 000 000 00000 (fictif), true", "'', true", "123 000 000 00000, false"})
    void aProviderWithoutACompanyNumberIsInvented(String siret, boolean invented) {
        assertThat(provider(siret).isInvented()).isEqualTo(invented);
    }

    @Test
    void outsideTheDemonstrationNothingIsIssuedForAnInventedProvider() {
        ProviderNamed naming = new ProviderNamed();
        naming.settings = new Settings() {
            @Override
            public boolean isDemo() {
                return false;
            }
        };
        naming.providers = new ProviderService() {
            @Override
            public ProviderVersion current() {
                return new ProviderVersion(0, provider("000"), Style.USUAL);
            }
        };
        DueService due = new DueService();
        due.naming = naming;
        assertThatThrownBy(() -> due.issue("", "")).isInstanceOf(ProviderNotSet.class);
        CertificateService service = new CertificateService();
        service.naming = naming;
        assertThatThrownBy(() -> service.reissue(new Shown(1, 1)))
                .isInstanceOf(ProviderNotSet.class);
    }

    private static Provider provider(String siret) {
        return new Provider("Organisme", "1 rue", siret, "", "", "Dr Exemple", "Responsable");
    }
}
