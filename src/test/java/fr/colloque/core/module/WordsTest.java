package fr.colloque.core.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest(name = "« {0} » is one word")
    @ValueSource(strings = {"l’hôpital", "l'hôpital", "aujourd’hui", "Pont-l’Orgeau", "peut-être",
        "arc\u2011en\u2011ciel", "#mardi", "@dr_kervadec_fictif", "14:05", "1,5", "3.14",
        "10:02:03", "14h05", "4127-4", "e\u0301te\u0301", "œuvre", "x²", "½", "Ⅳ", "医師", "👨‍👩‍👧",
        "👩🏽‍⚕️", "❤️", "🇫🇷", "1️⃣", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", "ho\u00ADpital"})
    void oneWord(String text) {
        assertThat(shown(text)).containsExactly(text);
    }

    @Test
    void blanksAndPunctuationBelongToNoWord() {
        assertThat(shown("« Mardi », aux urgences\u00A0: 14 h 05 … (oui) — d’« ici » ?"))
                .containsExactly("Mardi", "aux", "urgences", "14", "h", "05", "oui", "d", "ici");
    }

    @Test
    void aSignAtTheEdgeOfAWordDoesNotBelongToIt() {
        assertThat(shown("patients’ 12, 13. -7 fin.Début a:b @ # ’l’"))
                .containsExactly("patients", "12", "13", "7", "fin", "Début", "a", "b", "l");
    }

    @Test
    void everyPictureIsAWordOfItsOwn() {
        assertThat(shown("bravo👏👏🏽 🇫🇷🇧🇪")).containsExactly("bravo", "👏", "👏🏽", "🇫🇷", "🇧🇪");
    }

    @ParameterizedTest(name = "« {0} » holds no word")
    @ValueSource(strings = {"", " ", "…", "«\u00A0»", "#", "@@", "— :", "\uD83D"})
    void noWord(String text) {
        assertThat(Words.of(text)).isEmpty();
    }

    @Test
    void wordsAreNumberedFromZeroWithTheirPlaces() {
        assertThat(Words.of("à l’hôpital")).containsExactly(
                new Words.Word(0, 0, 1), new Words.Word(1, 2, 11));
    }

    @RepeatedTest(200)
    void wordsOfAnyTextAreInOrderApartAndNotEmpty(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = random.ints(60, 0, 0x1FBFF)
                .map(c -> random.nextBoolean() ? c % 0x180 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int before = 0;
        List<Words.Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i).index()).isEqualTo(i);
            assertThat(words.get(i).start()).isGreaterThanOrEqualTo(before);
            assertThat(words.get(i).end()).isGreaterThan(words.get(i).start());
            before = words.get(i).end();
        }
        assertThat(before).isLessThanOrEqualTo(text.length());
    }

    private static List<String> shown(String text) {
        return Words.of(text).stream().map(w -> text.substring(w.start(), w.end())).toList();
    }
}
