package fr.colloque.platform;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets read it everywhere: semicolons, quotes around every cell, CRLF, and a
 * byte-order mark, without which some take UTF-8 for something else.
 */
public final class Csv {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r|%";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** One more line. */
    public Csv row(Object... cells) {
        text.append(Arrays.stream(cells).map(c -> cell(String.valueOf(c)))
                .collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    /** What would be worked out as a formula is kept a text by an apostrophe before it. */
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_OF_FORMULAS.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    public String text() {
        return text.toString();
    }
}
