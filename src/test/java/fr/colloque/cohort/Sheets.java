package fr.colloque.cohort;

import fr.colloque.platform.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of people, as administrators send them. */
public final class Sheets {

    public static final List<String> HEADINGS = List.of("Courriel", "Nom", "Prénom", "Profession",
            "Spécialité", "RPPS", "Motif sans RPPS", "Langue");

    private Sheets() { }

    /** The number that begins with these ten digits. */
    public static String rpps(long ten) {
        String digits = "%010d".formatted(ten);
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int weighted = at % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A line without faults. */
    public static List<String> good(String tag, int number) {
        return List.of("salome-" + number + "-" + tag + "@example.org", "Kervadec" , "Salomé",
                "Médecin", "Pédiatrie", rpps(8_000_000_000L + tag.hashCode() % 10_000 * 50_000L
                + number), "", "fr");
    }

    /** The same with one cell changed. */
    public static List<String> with(List<String> line, Column column, String value) {
        List<String> changed = new ArrayList<>(line);
        changed.set(column.ordinal(), value);
        return changed;
    }

    /** As Windows writes CSV, with nothing guarded. */
    public static byte[] csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder(String.join(";", HEADINGS)).append("\r\n");
        lines.forEach(line -> text.append('"').append(String.join("\";\"", line))
                .append("\"\r\n"));
        return text.toString().getBytes(java.nio.charset.Charset.forName("windows-1252"));
    }

    public static byte[] xlsx(List<List<String>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            Worksheet sheet = book.newWorksheet("People");
            row(sheet, 0, HEADINGS);
            for (int at = 0; at < lines.size(); at++) {
                row(sheet, at + 1, lines.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("\\d{11}")) {
                sheet.value(row, column, Long.parseLong(cell));   // as Excel keeps it
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
            }
        }
    }

    public static byte[] of(TableFormat format, List<List<String>> lines) {
        return format == TableFormat.CSV ? csv(lines) : xlsx(lines);
    }

    /**
     * Lines of which every second has a fault, each kind of fault that a file has by itself.
     *
     * @param lines a multiple of 40
     */
    public static List<List<String>> everyFault(String tag, int lines) {
        List<List<String>> all = new ArrayList<>();
        for (int at = 0; at < lines; at++) {
            List<String> good = good(tag, at);
            all.add(at % 2 == 0 ? good : faulty(good, all.get(at - 1), at / 2 % 16));
        }
        return all;
    }

    private static List<String> faulty(List<String> good, List<String> before, int which) {
        return switch (which) {
            case 0 -> with(good, Column.EMAIL, "");
            case 1 -> with(good, Column.EMAIL, "salome.example.org");
            case 2 -> with(good, Column.LAST_NAME, "");
            case 3 -> with(good, Column.LAST_NAME, "K".repeat(101));
            case 4 -> with(good, Column.PROFESSION, "");
            case 5 -> with(good, Column.PROFESSION, "Magicien");
            case 6 -> with(good, Column.SPECIALTY, "Voyance");
            case 7 -> with(good, Column.RPPS, "");
            case 8 -> with(good, Column.RPPS, "12345678901");
            case 9 -> with(good, Column.RPPS_ABSENCE, "Inscription en cours");
            case 10 -> with(good, Column.LANGUAGE, "breton");
            case 11 -> with(good, Column.EMAIL, before.get(0).toUpperCase());
            case 12 -> with(good, Column.RPPS, before.get(5));
            case 13 -> with(good, Column.FIRST_NAME, "=1+1");
            case 14 -> with(good, Column.FIRST_NAME, "Salo\nmé");
            default -> {
                List<String> wide = new ArrayList<>(good);
                wide.add("too much");
                yield wide;
            }
        };
    }
}
