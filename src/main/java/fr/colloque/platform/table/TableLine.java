package fr.colloque.platform.table;

import java.util.List;

/**
 * One line of a table that was read.
 *
 * @param number where it stands in its file, from 1, as editors and spreadsheets count
 * @param cells  stripped; a formula begins with {@code =}; nothing is an empty text
 */
public record TableLine(int number, List<String> cells) {

    public TableLine {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cell at this place, from 0; empty where the line ends before it. */
    public String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
