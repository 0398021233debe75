package fr.colloque.core.scoring;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What can be said at once of a text that a doctor wrote, thing by thing. A help, never points:
 * words can be missing from a good text and stand in a bad one.
 *
 * @param avoid what must not remain; met where none of its wordings is left
 * @param say   what must be said; met where one of its wordings is there
 */
public record RewriteCheck(List<Checked> avoid, List<Checked> say) {

    private static final Pattern WORD =
            Pattern.compile("(?:[\\p{L}\\p{N}]++|\\p{IsExtended_Pictographic})\\*?");
    private static final char ANY_END = '*';
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]++");

    public RewriteCheck {
        avoid = List.copyOf(avoid);
        say = List.copyOf(say);
    }

    /** One thing by its name, and whether the text is as it should be. */
    public record Checked(Text name, boolean met) { }

    /** Looks through a text written in this language. */
    public static RewriteCheck of(Task.Rewrite task, String text, Language language) {
        List<String> words = words(text.replace(ANY_END, ' '));
        return new RewriteCheck(
                task.avoid().stream().map(p -> new Checked(p.name(), !said(p, words, language)))
                        .toList(),
                task.say().stream().map(p -> new Checked(p.name(), said(p, words, language)))
                        .toList());
    }

    /** Whether everything is as it should be. */
    public boolean met() {
        return avoid.stream().allMatch(Checked::met) && say.stream().allMatch(Checked::met);
    }

    /** Whether a wording holds a word that can be looked for at all. */
    public static boolean findable(String wording) {
        return !words(wording).isEmpty();
    }

    private static boolean said(Task.Phrases phrases, List<String> words, Language language) {
        return phrases.in(language).stream().anyMatch(wording -> holds(words, words(wording)));
    }

    /** Whether these words stand there side by side and in this order. */
    private static boolean holds(List<String> words, List<String> wording) {
        for (int at = 0; !wording.isEmpty() && at + wording.size() <= words.size(); at++) {
            int first = at;
            boolean all = IntStream.range(0, wording.size())
                    .allMatch(i -> matches(words.get(first + i), wording.get(i)));
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String word, String wanted) {
        return wanted.endsWith("*")
                ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }

    /**
     * The words in small letters, without accents, parted at everything that is no letter and no
     * digit: « L’Hôpital » is “l” and “hopital”. A star behind a word stays.
     */
    private static List<String> words(String text) {
        String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("").toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }
}
