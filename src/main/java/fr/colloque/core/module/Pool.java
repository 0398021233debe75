package fr.colloque.core.module;

import java.util.Arrays;

/** Which kind of sitting a scenario is written for. */
public enum Pool {
    PRACTICE("practice"),
    PRE_TEST("pre-test"),
    POST_TEST("post-test");

    private final String code;

    Pool(String code) {
        this.code = code;
    }

    /** The word that files use. */
    public String code() {
        return code;
    }

    /** The pool of this code; an {@link IllegalArgumentException} for others. */
    public static Pool of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a pool: " + code));
    }
}
