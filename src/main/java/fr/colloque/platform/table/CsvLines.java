package fr.colloque.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.colloque.platform.table.TableRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads CSV as programs write it in France: in UTF-8 or Windows-1252, with {@code ;} or {@code ,}
 * or tabulators.
 */
final class CsvLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvLines() { }

    static void read(byte[] file, Consumer<TableLine> lines) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            throw new TableRefused(Reason.NO_TABLE);
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text))
                .skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            reader.forEach(record -> lines.accept(new TableLine(
                    (int) record.getStartingLineNumber(),
                    record.getFields().stream().map(String::strip).toList())));
        } catch (CsvParseException damaged) {
            throw new TableRefused(Reason.DAMAGED);
        } catch (IOException none) {
            throw new IllegalStateException("A text cannot be read", none);
        }
    }

    /** UTF-8 if it can be; otherwise what Windows writes in Western Europe. */
    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ';';
        for (char sign : new char[] {',', '\t'}) {
            if (count(first, sign) > count(first, most)) {
                most = sign;
            }
        }
        return most;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
