package fr.colloque.core.module;

import java.util.List;
import java.util.Objects;

/**
 * One text in one language with the fragments that its author marked, in order, not overlapping.
 *
 * @param plain what is shown
 */
public record MarkedText(String plain, List<Fragment> fragments) {

    public MarkedText {
        Objects.requireNonNull(plain, "plain");
        fragments = List.copyOf(fragments);
        int from = 0;
        for (Fragment fragment : fragments) {
            if (fragment.start() < from || fragment.end() > plain.length()) {
                throw new IllegalArgumentException("Fragments overlap or leave the text");
            }
            from = fragment.end();
        }
    }
}
