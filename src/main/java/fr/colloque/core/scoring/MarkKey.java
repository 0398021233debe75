package fr.colloque.core.scoring;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words of a surface decide and which are accepted, in one language. Words are numbered from
 * 0 over all markable texts in reading order.
 */
public record MarkKey(Set<Integer> decisive, Set<Integer> accepted) {

    public MarkKey {
        decisive = Set.copyOf(decisive);
        accepted = Set.copyOf(accepted);
    }

    /** The key that the fragments of this surface amount to. */
    public static MarkKey of(Surface surface, Language language) {
        Set<Integer> decisive = new HashSet<>();
        Set<Integer> accepted = new HashSet<>();
        int before = 0;
        for (Markable markable : surface.markables()) {
            MarkedText text = markable.in(language);
            var words = Words.of(text.plain());
            for (Fragment fragment : text.fragments()) {
                for (Words.Word word : words) {
                    if (word.touches(fragment.start(), fragment.end())) {
                        (fragment.decisive() ? decisive : accepted).add(before + word.index());
                    }
                }
            }
            before += words.size();
        }
        return new MarkKey(decisive, accepted);
    }
}
