package fr.colloque.core.evidence;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a CSV file with semicolons; a row too long to be ours ends the reading. */
final class CsvCells {

    private static final int LONGEST = 100_000;
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final PushbackReader text;
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    CsvCells(Reader text) {
        this.text = new PushbackReader(text);
    }

    /** The cells of the next row that is not empty; none at the end. */
    List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        int c = text.read();
        for (int size = 0; c >= 0 && size < LONGEST; size++) {
            if (quoted || c == '"') {
                quote(c);
            } else if (c == ';' || c == '\n' && !(cells.isEmpty() && cell.isEmpty())) {
                end(cells);
                if (c == '\n') {
                    return cells;
                }
            } else if (c != '\r' && c != '\n' && c != BYTE_ORDER_MARK) {
                cell.append((char) c);
            }
            c = text.read();
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            end(cells);
        }
        return cells;
    }

    private void end(List<String> cells) {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    /** Inside quotes everything is text, and two of them are one. */
    private void quote(int c) throws IOException {
        if (c != '"') {
            cell.append((char) c);
        } else if (!quoted) {
            quoted = true;
        } else {
            int after = text.read();
            quoted = after == '"';
            if (quoted) {
                cell.append('"');
            } else if (after >= 0) {
                text.unread(after);
            }
        }
    }
}
