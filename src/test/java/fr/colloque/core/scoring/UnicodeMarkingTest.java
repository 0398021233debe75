package fr.colloque.core.scoring;

import static fr.colloque.Samples.aPost;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever signs a text is written in, a fragment is the words that a doctor would mark. */
class UnicodeMarkingTest {

    /** Markup, the words as they are shown, the numbers of those that decide. */
    static Stream<Arguments> texts() {
        return Stream.of(
                text("emoji with colour and profession", "Vue [[decisive:👩🏽‍⚕️]] hier 👏🏽👏🏿",
                        "Vue|👩🏽‍⚕️|hier|👏🏽|👏🏿", 1),
                text("a family is one, two flags are two",
                        "[[decisive:👨‍👩‍👧]] 🇫🇷[[decisive:🇧🇪]]",
                        "👨‍👩‍👧|🇫🇷|🇧🇪", 0, 2),
                text("key caps", "[[decisive:1️⃣]] essai", "1️⃣|essai", 0),
                text("combining accents", "un [[decisive:e\u0301te\u0301]] chaud",
                        "un|e\u0301te\u0301|chaud", 1),
                text("hyphens of every kind", "[[decisive:peut-être]] Pont\u2011l’Orgeau - rien",
                        "peut-être|Pont\u2011l’Orgeau|rien", 0),
                text("an elided article belongs to its noun", "à [[decisive:l’hôpital]], l'hôpital",
                        "à|l’hôpital|l'hôpital", 1),
                text("hashtags and mentions",
                        "[[decisive:#mardi]] avec [[decisive:@dr_x_fictif]] #",
                        "#mardi|avec|@dr_x_fictif", 0, 2),
                text("right to left", "رأيت [[decisive:رشيد]] أمس", "رأيت|رشيد|أمس", 1),
                text("right to left with its accents", "[[decisive:שָׁלוֹם]] רב", "שָׁלוֹם|רב", 0),
                text("both directions", "Vu [[decisive:رشيد]] le 12", "Vu|رشيد|le|12", 1),
                text("digits, dates and times", "le [[decisive:12.03.2024 à 14:05]], 3,5 kg ½",
                        "le|12.03.2024|à|14:05|3,5|kg|½", 1, 2, 3),
                text("digits of other scripts", "[[decisive:٣٫٥]] و ४२", "٣|٥|و|४२", 0, 1),
                text("invisible signs inside a word", "[[decisive:ho\u00ADpi\u200Dtal]] vu",
                        "ho\u00ADpi\u200Dtal|vu", 0),
                text("mathematical letters beyond the first plane", "[[decisive:𝒜𝓁𝒾𝒸ℯ]] dit",
                        "𝒜𝓁𝒾𝒸ℯ|dit", 0),
                text("quotation marks and no-break spaces",
                        "«\u00A0[[decisive:Mardi]]\u00A0»\u202F!",
                        "Mardi", 0),
                text("nothing but punctuation", "… — « » !", ""),
                text("nothing at all", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void theKeyIsMadeOfWholeWords(String name, String markup, List<String> words,
                                  Set<Integer> decisive) {
        Surface post = aPost("", "", markup);
        String plain = post.markables().getLast().fr().plain();
        assertThat(Words.of(plain).stream().map(w -> plain.substring(w.start(), w.end())))
                .isEqualTo(words);
        assertThat(MarkKey.of(post, Language.FR)).isEqualTo(new MarkKey(decisive, Set.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whoMarksJustThoseWordsHasEverything(String name, String markup, List<String> words,
                                             Set<Integer> decisive) {
        MarkKey key = MarkKey.of(aPost("", "", markup), Language.FR);
        Answer.Marked marked = new Answer.Marked(decisive, Language.FR);
        assertThat(MarkScoring.score(key, marked)).isEqualTo(Score.FULL);
        assertThat(MarkScoring.score(key, new Answer.Marked(Set.of(words.size()), Language.FR)))
                .isEqualTo(Score.ZERO);
    }

    private static Arguments text(String name, String markup, String words, Integer... decisive) {
        List<String> shown = words.isEmpty() ? List.of() : List.of(words.split("\\|"));
        return Arguments.of(name, markup, shown, Stream.of(decisive).collect(Collectors.toSet()));
    }
}
