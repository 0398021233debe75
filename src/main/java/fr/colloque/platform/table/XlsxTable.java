package fr.colloque.platform.table;

import fr.colloque.platform.config.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with one sheet. Its texts stand in their cells, since a list of them apart would have
 * to be kept in memory; no cell is a formula.
 */
final class XlsxTable implements TableWriter {

    private static final int LONGEST = 32_767;
    private static final int ROWS_A_FLUSH = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    XlsxTable(OutputStream out) {
        book = new Workbook(out, "Colloque", null);
        sheet = book.newWorksheet("Colloque");
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_A_FLUSH == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case null -> { }
            case Number number -> sheet.value(rows, column, number);
            case LocalDate day -> {
                sheet.value(rows, column, day);
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Instant time -> {
                sheet.value(rows, column, time.atZone(Settings.ZONE).toLocalDateTime());
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.inlineString(rows, column, cut(cell.toString()));
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
