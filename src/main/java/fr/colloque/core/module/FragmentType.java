package fr.colloque.core.module;

import java.util.Arrays;
import java.util.Optional;

/** What a deciding fragment gives away, written in files as {@code F-DATE}, {@code F-PLACE}, … */
public enum FragmentType {
    DATE, PLACE, IDENT, RARE, PROFILE, EVENT, VISUAL, DOC, META, QUOTE, REL, MOCK, EMO, UNCONF,
    SHARE, COLLEAGUE, PROMO, TIE, ADVICE, PSEUDO, TOOL;

    public String code() {
        return "F-" + name();
    }

    public static Optional<FragmentType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
