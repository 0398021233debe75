package fr.colloque.certificate.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateFacts.Holder;
import org.junit.jupiter.api.Test;

class FactsJsonTest {

    private static final CertificateFacts FACTS =
            Sheets.facts(Sheets.aHolder(), Sheets.anAction("L’essentiel"));

    @Test
    void whatWasFrozenThawsUnchanged() {
        assertThat(FactsJson.read(FactsJson.write(FACTS))).isEqualTo(FACTS);
    }

    @Test
    void whatALaterVersionWroteCanStillBeRead() {
        String later = FactsJson.write(FACTS).replaceFirst("\\{", "{\"loggedMinutes\":80,");
        assertThat(FactsJson.read(later)).isEqualTo(FACTS);
    }

    @Test
    void everybodySeesOnlyTheLastFourDigitsOfTheRppsNumber() {
        assertThat(FACTS.masked().holder().rpps()).isEqualTo("•••••••9990");
        assertThat(FACTS.masked().action()).isEqualTo(FACTS.action());
    }

    @Test
    void noNumberStaysNoNumber() {
        Holder holder = new Holder("A", "B", "Interne", null, null, "en cours d’inscription");
        assertThat(Sheets.facts(holder, FACTS.action()).masked().holder()).isEqualTo(holder);
    }
}
