package fr.colloque.core.render;

import java.util.Optional;
import java.util.Set;

/**
 * What was picked out of a surface: words by their numbers, regions by their ids. Empty is what
 * nobody was asked for.
 */
public record Marks(Optional<Set<Integer>> words, Optional<Set<String>> regions) {

    /** Neither words nor regions were asked for. */
    public static final Marks NOT_ASKED = new Marks(Optional.empty(), Optional.empty());

    public Marks {
        words = words.map(Set::copyOf);
        regions = regions.map(Set::copyOf);
    }

    /** Only words were asked for, and these were picked. */
    public static Marks of(Set<Integer> words) {
        return new Marks(Optional.of(words), Optional.empty());
    }
}
