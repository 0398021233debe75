package fr.colloque.authoring.web;

import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** What browsers send, as texts and numbers of ours. */
final class Typed {

    private static final String COUNT = "[0-9]{1,8}";
    private static final String SHARE = "0|1|0\\.[0-9]{1,9}|1\\.0{1,9}";

    private Typed() { }

    /** One kind of line end; none of the signs that no key writes and that copying drags along. */
    static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** A whole number from 0 on; 0, and a finding, for anything else. */
    static int count(String typed, String path, Consumer<Finding> report) {
        if (typed.matches(COUNT)) {
            return Integer.parseInt(typed);
        }
        report.accept(Finding.of(path, 1, Rule.SCHEMA_TYPE, path, "integer"));
        return 0;
    }

    /** A number from 0 to 1, kept with its zeros; 0, and a finding, for anything else. */
    static BigDecimal share(String typed, String path, Consumer<Finding> report) {
        if (typed.matches(SHARE)) {
            return new BigDecimal(typed);
        }
        report.accept(Finding.of(path, 1, Rule.SCHEMA_RANGE, path, "1"));
        return BigDecimal.ZERO;
    }
}
