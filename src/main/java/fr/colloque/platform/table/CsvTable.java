package fr.colloque.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import fr.colloque.platform.config.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A table as spreadsheets read it everywhere: semicolons, quotes around every cell, CRLF, and a
 * byte-order mark, without which some take UTF-8 for something else.
 */
final class CsvTable implements TableWriter {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r|%";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Settings.ZONE);

    private final CsvWriter writer;

    CsvTable(OutputStream out) throws IOException {
        out.write(MARK);
        writer = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<?> cells) {
        writer.writeRecord(cells.stream().map(CsvTable::text).toList());
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Instant time -> TIME.format(time);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> guarded(cell.toString());
        };
    }

    /** What would be worked out as a formula is kept a text by an apostrophe before it. */
    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
