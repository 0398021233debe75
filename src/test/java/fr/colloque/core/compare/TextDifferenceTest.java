package fr.colloque.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Removed pieces are written {@code [-so-]}, added ones {@code {+so+}}. */
class TextDifferenceTest {

    private static final String[] SIGNS = {"le ", "chat ", "l’", "hôpital", "\u00A0:", " ", "\n",
        "\n\n", "e\u0301", "👩🏽\u200D⚕️", "🇫🇷", "1\u202F000", ", ", "[[decisive:", "|F-DATE]]",
        "]]", "«\u00A0", "\uD83D", "qu’", "#"};

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            un mot ;            un mot ;            un mot
            le chat noir ;      le chien noir ;     le [-chat-]{+chien+} noir
            un chat ;           un gros chat ;      un {+gros +}chat
            un gros chat ;      un chat ;           un [-gros -]chat
            l’hôpital ;         l’hospice ;         l’[-hôpital-]{+hospice+}
            l’hôpital ;         cet hôpital ;       [-l’-]{+cet +}hôpital
            qu’il soit ;        qu’elle soit ;      qu’[-il-]{+elle+} soit
            aujourd’hui ;       aujourd’hier ;      [-aujourd’hui-]{+aujourd’hier+}
            5 000 vues ;        6 000 vues ;        [-5-]{+6+} 000 vues
            bon 👍🏽 oui ;        bon 👍🏿 oui ;        bon [-👍🏽-]{+👍🏿+} oui
            famille 👨‍👩‍👧 ;        famille 👨‍👩‍👦 ;        famille [-👨‍👩‍👧-]{+👨‍👩‍👦+}
            été ;               étés ;              [-été-]{+étés+}
            oui, non ;          oui non ;           oui[-,-] non
            """)
    void wordsAreWhatDiffers(String before, String after, String expected) {
        assertThat(shown(TextDifference.between(before, after))).isEqualTo(expected);
    }

    @Test
    void anAccentBelongsToItsLetter() {
        assertThat(shown(TextDifference.between("de\u0301cide", "decide")))
                .isEqualTo("[-de\u0301cide-]{+decide+}");
    }

    @Test
    void aNoBreakSpaceBelongsToItsSignOrNumber() {
        assertThat(shown(TextDifference.between("Oui\u00A0: 5\u202F000", "Oui : 6\u202F000")))
                .isEqualTo("Oui[-\u00A0: 5\u202F000-]{+ : 6\u202F000+}");
        assertThat(shown(TextDifference.between("vu 5\u202F000 fois", "vu 5\u202F200 fois")))
                .isEqualTo("vu [-5\u202F000-]{+5\u202F200+} fois");
    }

    @Test
    void onlyBracketsChangeWhereWordsBecomeDeciding() {
        assertThat(shown(TextDifference.between("Mardi à Montvaloir",
                "[[decisive:Mardi|F-DATE]] à Montvaloir")))
                .isEqualTo("{+[[decisive:+}Mardi{+|F-DATE]]+} à Montvaloir");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            le chat de Paul;     la souris de Jeanne; [-le chat de Paul-]{+la souris de Jeanne+}
            un chat, un chien;   un loup, un renard;  un [-chat-]{+loup+}, un [-chien-]{+renard+}
            rouge, vert;         bleu, jaune;         [-rouge, vert-]{+bleu, jaune+}
            un deux trois;       un, deux, trois;     un{+,+} deux{+,+} trois
            mardi matin ici;     jeudi matin là;      [-mardi-]{+jeudi+} matin [-ici-]{+là+}
            """)
    void tinyIslandsJoinWhatIsReplaced(String before, String after, String expected) {
        assertThat(shown(TextDifference.between(before, after))).isEqualTo(expected);
    }

    @Test
    void linesStayApart() {
        assertThat(shown(TextDifference.between("un\n\ndeux", "trois\n\nquatre")))
                .isEqualTo("[-un-]{+trois+}\n\n[-deux-]{+quatre+}");
    }

    @Test
    void wordsAreCounted() {
        TextDifference difference = TextDifference.between("le chat dort [[decisive:ici]]",
                "le gros chien ronfle ici");
        assertThat(difference.removed()).isEqualTo(2);
        assertThat(difference.added()).isEqualTo(3);
    }

    @Test
    void applyingADifferenceGivesTheOtherTextBack() {
        Random random = new Random(280);
        for (int i = 0; i < 3_000; i++) {
            String before = text(random);
            String after = text(random);
            TextDifference difference = TextDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(difference.changed()).isEqualTo(!before.equals(after));
        }
    }

    @Test
    void noTwoRunsOfOneKindFollowEachOther() {
        Random random = new Random(281);
        for (int i = 0; i < 500; i++) {
            var runs = TextDifference.between(text(random), text(random)).runs();
            assertThat(IntStream.range(1, runs.size())
                    .noneMatch(r -> runs.get(r).kind() == runs.get(r - 1).kind())).isTrue();
        }
    }

    /** Longer than words can be compared; one line in the middle is another one. */
    @Test
    void longTextsAreComparedByLines() {
        String before = lines(4_000, "une ligne avec six mots");
        String after = before.replace("2000 une", "2000 autre");
        assertThat(shown(TextDifference.between(before, after)))
                .contains("\n[-2000 une ligne avec six mots\n-]"
                        + "{+2000 autre ligne avec six mots\n+}2");
    }

    @Test
    void textsThatShareNothingAreReplacedAsAWhole() {
        String before = lines(3_000, "a");
        String after = lines(3_000, "b");
        assertThat(TextDifference.between(before, after).runs()).hasSize(2);
        assertThat(TextDifference.between(before, after).after()).isEqualTo(after);
    }

    @Test
    void listsAreComparedValueByValue() {
        assertThat(shown(TextDifference.ofLists(List.of("A", "B", "C"),
                List.of("A", "C", "D")))).isEqualTo("A, [-B, -]C{+, D+}");
    }

    private static String lines(int count, String text) {
        return IntStream.range(0, count).mapToObj(i -> i + " " + text + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, SIGNS.length).mapToObj(i -> SIGNS[i])
                .collect(Collectors.joining());
    }

    static String shown(TextDifference difference) {
        return difference.runs().stream().map(run -> switch (run.kind()) {
            case KEPT -> run.text();
            case REMOVED -> "[-" + run.text() + "-]";
            case ADDED -> "{+" + run.text() + "+}";
        }).collect(Collectors.joining());
    }
}
