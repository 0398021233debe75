package fr.colloque.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeidentificationTest {

    private static final List<Scenario> BUNDLED = CurriculumReader.read(
                    SourceTree.of(Path.of(""), "modules", "content")).value().orElseThrow()
            .modules().stream().flatMap(m -> m.scenarios().stream()).toList();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            NAME     | Jeanne Morvan      | Vu ce matin Jeanne Morvan, quelle patience.
            NAME     | Pierre DUVAL       | Pierre DUVAL va mieux.
            NAME     | Mme Lantier        | Merci à Mme Lantier pour les tomates.
            NAME     | Mrs Appleton       | Mrs Appleton brought apples.
            PLACE    | à Guéret           | Ma première garde à Guéret.
            PLACE    | à Trifouilly       | Ma première garde à Trifouilly.
            PLACE    | Grenoble           | Une patiente de Grenoble m’écrit.
            PLACE    | hôpital de Morlaix | À l’hôpital de Morlaix, une nuit calme.
            PLACE    | near Sheffield     | A quiet practice near Sheffield.
            PLACE    | Leeds General Hospital | Night shift at Leeds General Hospital.
            DATE     | 12 mars            | Opéré le 12 mars, il marche.
            DATE     | March 12           | Operated on March 12, he walks.
            DATE     | 03/04/2024         | Depuis le 03/04/2024, rien.
            DISEASE  | maladie de Wilson  | Trois cas de maladie de Wilson cette année.
            DISEASE  | cystic fibrosis    | A word on cystic fibrosis.
            PORTRAIT | 54 ans · boulangère · village | Une boulangère de 54 ans, dans mon village.
            PORTRAIT | 54-year-old · mayor · town    | The mayor, a 54-year-old, of a small town.
            """)
    void whatMayLeadToAPatientIsFound(Trace trace, String words, String text) {
        assertThat(TraceScan.of(text, Set.of()).get(trace)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mme R. m’a écrit ce matin, et M. B. hier.
            Bonne année à toutes et à tous, en France et ailleurs.
            Vaccin contre la grippe : dès octobre, parlez-en à Noël en famille.
            Le docteur vous répond au cabinet.
            Un homme de 54 ans ; dans un village, on se connaît.
            Pensez à Nocardia ; merci à Jeanne.
            Page mise à jour le 2 novembre 2026.
            In English, please; see you in March or on Monday.
            Prenez rendez-vous de 8 h à 12 h, 2 consultations sur 3 en ligne.
            """)
    void whatIsCommonIsNot(String text) {
        assertThat(TraceScan.of(text, Set.of())).isEmpty();
    }

    @Test
    void aNameThatStandsBesideTheTextIsNoTrace() {
        assertThat(TraceScan.of("Merci, Claire Dumas.", Set.of("Claire Dumas"))).isEmpty();
        assertThat(TraceScan.of("Merci, Claire Dumas.", Set.of())).containsKey(Trace.NAME);
    }

    /** The published posts that break no rule are the measure of the rules. */
    @Test
    void nothingIsHintedOfWhatIsPublishedAsSafe() {
        List<Scenario> safe = BUNDLED.stream()
                .filter(s -> s.verdict().filter(v -> v == Verdict.NONE).isPresent()).toList();
        assertThat(safe).hasSizeGreaterThan(10);
        assertThat(safe.stream().flatMap(DeidentificationTest::hints)).isEmpty();
    }

    @Test
    void noSafeVersionThatIsProposedBearsATrace() {
        assertThat(BUNDLED.stream().flatMap(DeidentificationTest::hints)).isEmpty();
    }

    private static Stream<String> hints(Scenario scenario) {
        return Deidentification.of(scenario).stream()
                .map(h -> scenario.id() + " " + h.path() + " " + h.trace() + ": " + h.words());
    }
}
