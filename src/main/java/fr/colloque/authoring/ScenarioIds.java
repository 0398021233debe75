package fr.colloque.authoring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes ids of titles: small letters, digits and hyphens, none of them used twice. */
final class ScenarioIds {

    private static final int LONGEST = 50;

    private final Predicate<String> taken;

    ScenarioIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /**
     * The id for this title, with a number behind it where others bear the same.
     *
     * @throws TitleUnusable when the title has no letter or digit
     */
    String unused(String title) {
        String id = of(title);
        if (id.isEmpty()) {
            throw new TitleUnusable();
        }
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? id : id + "-" + n)
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    private static String of(String title) {
        String plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "oe")
                .replace("æ", "ae").replace("Æ", "ae"), Normalizer.Form.NFD);
        String id = plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(trimmed(id).substring(0, Math.min(LONGEST, trimmed(id).length())));
    }

    private static String trimmed(String id) {
        return id.replaceAll("^-|-$", "");
    }
}
