package fr.colloque.platform.table;

import fr.colloque.platform.table.TableRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook, row by row, once its size unpacked is known. */
final class XlsxLines {

    private XlsxLines() { }

    static void read(byte[] file, Consumer<TableLine> lines) {
        Unpacked.requireHarmless(file);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.accept(line(row)));
        } catch (TableRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {   // whatever its parser throws
            throw new TableRefused(Reason.DAMAGED);
        }
    }

    private static TableLine line(Row row) {
        int last = Math.min(row.getCellCount(), TableReader.WIDEST + 1);
        List<String> cells = new ArrayList<>(last);
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            String text = cell == null ? "" : text(cell).strip();
            if (at < last) {
                cells.add(text);
            } else if (!text.isEmpty()) {
                throw new TableRefused(Reason.TOO_MANY_COLUMNS, TableReader.WIDEST,
                        row.getRowNum());
            }
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new TableLine(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return plain(cell.asNumber());
        }
        return cell.getText();
    }

    /** A number typed into a cell, as it was typed: no exponent, no zeros at its end. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
