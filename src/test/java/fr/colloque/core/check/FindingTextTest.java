package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {

    @ParameterizedTest(name = "{0} says what is wrong and what to do, in both languages")
    @EnumSource(Rule.class)
    void everyRuleSpeaks(Rule rule) {
        Finding finding = new Finding("a.yaml", 1, rule.code(), List.of("UN", "DEUX", "3", "4"));
        for (Language language : Language.values()) {
            FindingText text = FindingText.of(finding, language);
            assertThat(text.what()).isNotBlank().doesNotContain("{", "}", "'");
            assertThat(text.todo()).isNotBlank().doesNotContain("{", "}", "'");
        }
        assertThat(FindingText.of(finding, Language.FR))
                .isNotEqualTo(FindingText.of(finding, Language.EN));
    }

    @Test
    void factsStandInTheSentence() {
        Finding finding = Finding.of("a.yaml", 3, Rule.CITE_UNKNOWN, "LB-{0}'s");
        assertThat(FindingText.of(finding, Language.EN).what())
                .isEqualTo("“LB-{0}'s” is cited but does not exist under content/.");
    }

    @Test
    void typesAreToldInWords() {
        Finding finding = Finding.of("a.yaml", 3, Rule.SCHEMA_TYPE, "minutes", "integer");
        assertThat(FindingText.of(finding, Language.FR).what())
                .isEqualTo("«\u00A0minutes\u00A0» devrait être un nombre entier.");
    }

    @Test
    void bothLanguagesHaveTheSameMessagesAndNoneTooMany() {
        Set<String> expected = Arrays.stream(Rule.values())
                .flatMap(r -> java.util.stream.Stream.of("what", "todo")
                        .map(part -> "rule." + r.code() + "." + part))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("i18n.findings", locale).keySet().stream()
                    .filter(key -> key.startsWith("rule."))).containsExactlyInAnyOrderElementsOf(
                            expected);
        }
    }
}
