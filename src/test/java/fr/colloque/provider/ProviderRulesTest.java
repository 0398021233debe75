package fr.colloque.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.platform.config.Provider;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider may be named with, and how it is kept. */
class ProviderRulesTest {

    private static final Provider GOOD = new Provider(" Institut Exemple ", "1 rue de l’Exemple",
            "99999999900009", "99750000000", "", "Dr Camille Exemple", "Responsable");

    @Test
    void blanksGoAndNumbersStandInGroups() {
        assertThat(ProviderRules.checked(GOOD)).isEqualTo(new Provider("Institut Exemple",
                "1 rue de l’Exemple", "999\u00a0999\u00a0999\u00a000009",
                "99\u00a075\u00a000000\u00a000", "", "Dr Camille Exemple", "Responsable"));
    }

    @Test
    void whatIsKeptIsKeptTheSameAgain() {
        Provider kept = ProviderRules.checked(GOOD);
        assertThat(ProviderRules.checked(kept)).isEqualTo(kept);
        assertThat(kept.isInvented()).isFalse();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("missing", with(p -> copy(p, " ", p.siret(), p.nda(), ""))),
                Arguments.of("length", with(p -> copy(p, "é".repeat(161), p.siret(), "", ""))),
                Arguments.of("siret", with(p -> copy(p, "A", "99999999900008", "", ""))),
                Arguments.of("siret", with(p -> copy(p, "A", "00000000000000", "", ""))),
                Arguments.of("siret", with(p -> copy(p, "A", "", "", ""))),
                Arguments.of("nda", with(p -> copy(p, "A", p.siret(), "1175", ""))),
                Arguments.of("dpc", with(p -> copy(p, "A", p.siret(), "", "<b>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeIsRefusedByName(String rule, Provider given) {
        assertThatThrownBy(() -> ProviderRules.checked(given))
                .isInstanceOf(ProviderRefused.class)
                .hasMessage("admin_provider.refusal." + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837", "999 999 999 00009"})
    void laPosteHasKeysOfItsOwn(String number) {
        assertThat(Siret.find(number)).isPresent();
    }

    @ParameterizedTest(name = "{0} can be read on white: {1}")
    @CsvSource({"#000000, true", "#0b5c63, true", "#767676, true", "#777777, false",
        "#ffffff, false", "red, false", "#0B5C63, false", "'', false"})
    void aColourIsDarkEnough(String code, boolean readable) {
        if (readable) {
            assertThat(new Accent(code).code()).isEqualTo(code);
        } else {
            assertThatThrownBy(() -> new Accent(code)).isInstanceOf(ProviderRefused.class);
        }
    }

    private static Provider with(UnaryOperator<Provider> change) {
        return change.apply(GOOD);
    }

    private static Provider copy(Provider from, String name, String siret, String nda,
            String dpc) {
        return new Provider(name, from.address(), siret, nda, dpc, from.signatoryName(),
                from.signatoryRole());
    }
}
