package fr.colloque.cohort;

import java.util.Map;

/**
 * One line of a file of people, as it stands there.
 *
 * @param number where it stands, from 1
 * @param values by column; columns that the file does not have are left out
 * @param wider  whether it has more cells than there are headings
 */
public record Line(int number, Map<Column, String> values, boolean wider) {

    public Line {
        values = Map.copyOf(values);
    }

    /** The value in a column; empty for none. */
    public String get(Column column) {
        return values.getOrDefault(column, "");
    }
}
