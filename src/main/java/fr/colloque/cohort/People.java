package fr.colloque.cohort;

import fr.colloque.cohort.FileRefused.Reason;
import fr.colloque.platform.table.TableLine;
import fr.colloque.platform.table.TableReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A file of people, read.
 *
 * @param ignored headings that mean nothing here
 */
public record People(List<Line> lines, List<String> ignored) {

    /** How many lines one file may have, its headings aside. */
    public static final int MOST = 10_000;

    public People {
        lines = List.copyOf(lines);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads a file.
     *
     * @throws fr.colloque.platform.table.TableRefused when it is no table within limits
     * @throws FileRefused when it is none of people
     */
    public static People read(byte[] file) {
        List<TableLine> table = TableReader.read(file, MOST + 1);
        TableLine headings = table.getFirst();
        Map<Column, Integer> places = places(headings);
        if (table.size() == 1) {
            throw new FileRefused(Reason.NOBODY);
        }
        return new People(table.stream().skip(1).map(line -> line(line, headings, places))
                .toList(), headings.cells().stream()
                .filter(h -> !h.isEmpty() && Column.called(h).isEmpty()).toList());
    }

    private static Map<Column, Integer> places(TableLine headings) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int at = 0; at < headings.cells().size(); at++) {
            int place = at;
            Column.called(headings.cell(at)).ifPresent(column -> {
                if (places.put(column, place) != null) {
                    throw new FileRefused(Reason.COLUMN_TWICE, headings.cell(place));
                }
            });
        }
        Arrays.stream(Column.values()).filter(c -> c.isNeeded() && !places.containsKey(c))
                .findFirst().ifPresent(missing -> {
                    throw new FileRefused(Reason.COLUMN_MISSING, missing.ordinal());
                });
        return places;
    }

    private static Line line(TableLine line, TableLine headings, Map<Column, Integer> places) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        places.forEach((column, at) -> values.put(column, line.cell(at)));
        boolean wider = IntStream.range(headings.cells().size(), line.cells().size())
                .anyMatch(at -> !line.cell(at).isEmpty());
        return new Line(line.number(), values, wider);
    }

    /** The headings of a file that can be mended and read again. */
    public static List<Column> columns() {
        return new ArrayList<>(Arrays.asList(Column.values()));
    }
}
