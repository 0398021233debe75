package fr.colloque.core.module;

import java.util.Locale;

/** The judgement of a surface, in order of gravity. */
public enum Verdict {
    /** Acceptable as it stands. */
    NONE,
    /** Lawful or arguable, but a recommendation is ignored or the outcome depends on more facts. */
    CAUTION,
    /** An enforceable rule is infringed on the face of the surface. */
    BREACH;

    /** The word that files, answers and style sheets use: {@code none}, {@code caution}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of this code, in any case; an {@link IllegalArgumentException} for others. */
    public static Verdict of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
