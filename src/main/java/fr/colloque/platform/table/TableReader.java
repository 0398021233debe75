package fr.colloque.platform.table;

import fr.colloque.platform.table.TableRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a whole table of a few megabytes: CSV, or the first sheet of an XLSX workbook. */
public final class TableReader {

    /** The largest file, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;
    /** The most cells of a line. */
    public static final int WIDEST = 50;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SIGNATURE = 4;

    private final int mostLines;
    private final List<TableLine> lines = new ArrayList<>();

    private TableReader(int mostLines) {
        this.mostLines = mostLines;
    }

    /**
     * The lines that are not blank.
     *
     * @param mostLines how many there may be
     * @throws TableRefused with its reason
     */
    public static List<TableLine> read(byte[] file, int mostLines) {
        if (file.length > LARGEST) {
            throw new TableRefused(Reason.TOO_LARGE, LARGEST / MEGABYTE);
        }
        TableReader reader = new TableReader(mostLines);
        if (file.length >= SIGNATURE && ReadableWorkbook.isOOXMLZipHeader(file)) {
            XlsxLines.read(file, reader::add);
        } else {
            CsvLines.read(file, reader::add);
        }
        if (reader.lines.isEmpty()) {
            throw new TableRefused(Reason.EMPTY);
        }
        return reader.lines;
    }

    private void add(TableLine line) {
        if (line.isBlank()) {
            return;
        }
        if (line.cells().size() > WIDEST) {
            throw new TableRefused(Reason.TOO_MANY_COLUMNS, WIDEST, line.number());
        }
        if (lines.size() == mostLines) {
            throw new TableRefused(Reason.TOO_MANY_LINES, mostLines);
        }
        lines.add(line);
    }
}
