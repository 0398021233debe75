package fr.colloque.core.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a file of evidence: its fields, and what ties them to the line before.
 *
 * @param fields what it says; none holds a line break or a tab, or begins like a formula
 * @param hash   the SHA-256, 64 hexadecimal digits, of the hash before, a line break, and the
 *               fields with tabs between them, in UTF-8
 */
public record Line(List<String> fields, String hash) {

    /** What stands before the first line. */
    public static final String NOTHING = "0".repeat(64);

    private static final String STARTS_OF_FORMULAS = "=+-@|%";

    public Line {
        fields = List.copyOf(fields);
    }

    /** A line after the one with this hash. */
    static Line after(String before, List<String> said) {
        List<String> fields = said.stream().map(Line::plain).toList();
        return new Line(fields, hash(before, fields));
    }

    /** Whether it follows the line with this hash, unchanged. */
    boolean follows(String before) {
        return hash(before, fields).equals(hash);
    }

    /** As a line of CSV: semicolons, every cell in quotes, the hash last. */
    public String csv() {
        return fields.stream().map(Line::cell).collect(Collectors.joining(";")) + ";"
                + cell(hash) + "\r\n";
    }

    private static String cell(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    /** Without what would break a line, or what a spreadsheet would work out. */
    private static String plain(String said) {
        String plain = said == null ? "" : said.replaceAll("\\p{Cntrl}+", " ").strip();
        boolean formula = !plain.isEmpty() && STARTS_OF_FORMULAS.indexOf(plain.charAt(0)) >= 0;
        return formula ? "'" + plain : plain;
    }

    private static String hash(String before, List<String> fields) {
        byte[] text = (before + "\n" + String.join("\t", fields))
                .getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);           // every Java has it
        }
    }
}
