package fr.colloque.authoring;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import fr.colloque.core.statistics.SpanAgreement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What experts marked on a surface in one language, beside the author’s key. Nothing of it changes
 * a score.
 *
 * @param experts  how many read it in this language
 * @param alpha    agreement word by word: Krippendorff’s α, nominal; null where there is none
 * @param passages those of the key and those that somebody marked, in reading order
 */
public record MarkReading(Language language, int experts, BigDecimal alpha,
                          List<Passage> passages) {

    public MarkReading {
        passages = List.copyOf(passages);
    }

    /** What the author’s key says of a passage. */
    public enum Key { DECISIVE, ACCEPTED, OTHER }

    /**
     * Some words that belong together.
     *
     * @param experts how many marked at least one of them
     */
    public record Passage(String text, Key key, int experts) { }

    /** What these experts marked, each for themselves, by the numbers of the words. */
    static MarkReading of(Surface surface, Language language, List<Set<Integer>> experts) {
        List<Passage> passages = new ArrayList<>();
        int before = 0;
        for (Markable markable : surface.markables()) {
            MarkedText text = markable.in(language);
            passages.addAll(new Lines(text, Words.of(text.plain()), before, experts).passages());
            before += Words.of(text.plain()).size();
        }
        BigDecimal alpha = new SpanAgreement(experts).alpha(before).value().orElse(null);
        return new MarkReading(language, experts.size(),
                experts.size() < 2 ? null : alpha, passages);
    }

    /** Whether fewer than half of the experts saw some passage that decides. */
    public boolean missed() {
        return passages.stream()
                .anyMatch(p -> p.key() == Key.DECISIVE && 2 * p.experts() < experts);
    }

    /** Whether more than half of them marked something that the key does not have. */
    public boolean surpassed() {
        return passages.stream()
                .anyMatch(p -> p.key() == Key.OTHER && 2 * p.experts() > experts);
    }

    /**
     * One text of the surface.
     *
     * @param first the number of its first word
     */
    private record Lines(MarkedText text, List<Words.Word> words, int first,
                         List<Set<Integer>> experts) {

        private List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            int at = 0;
            while (at < words.size()) {
                int last = at;
                while (last + 1 < words.size() && together(at, last + 1)) {
                    last++;
                }
                Passage passage = passage(at, last);
                if (passage.key() != Key.OTHER || passage.experts() > 0) {
                    passages.add(passage);
                }
                at = last + 1;
            }
            return passages;
        }

        /** Words of one fragment; elsewhere, words that the same experts marked. */
        private boolean together(int one, int other) {
            return fragment(one) == fragment(other)
                    && (fragment(one) != null || markedBy(one).equals(markedBy(other)));
        }

        private Passage passage(int from, int to) {
            Set<Integer> who = IntStream.rangeClosed(from, to).boxed()
                    .flatMap(w -> markedBy(w).stream()).collect(Collectors.toCollection(
                            HashSet::new));
            Fragment fragment = fragment(from);
            Key key = fragment == null ? Key.OTHER
                    : fragment.decisive() ? Key.DECISIVE : Key.ACCEPTED;
            return new Passage(text.plain().substring(words.get(from).start(),
                    words.get(to).end()), key, who.size());
        }

        private Fragment fragment(int word) {
            return text.fragments().stream()
                    .filter(f -> words.get(word).touches(f.start(), f.end()))
                    .findFirst().orElse(null);
        }

        private Set<Integer> markedBy(int word) {
            return IntStream.range(0, experts.size())
                    .filter(e -> experts.get(e).contains(first + word)).boxed()
                    .collect(Collectors.toSet());
        }
    }
}
