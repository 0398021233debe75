package fr.colloque.core.evidence;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file of evidence as it was handed out, and finds the first line that is not as it was
 * written. Remembers one line at a time.
 */
public final class FileCheck {

    private FileCheck() { }

    /**
     * What came out.
     *
     * @param lines  how many follow one another unchanged, from the first on
     * @param seal   the hash of the last of them
     * @param broken the first that is changed, or has no longer the line before it; counted from 1
     *               without the heading
     */
    public record Outcome(int lines, String seal, Optional<Integer> broken) {

        public boolean isIntact() {
            return broken.isEmpty() && lines > 0;
        }
    }

    /** Follows the lines after the heading. */
    public static Outcome of(Reader file) throws IOException {
        CsvCells cells = new CsvCells(file);
        cells.next();                                     // the heading
        String last = Line.NOTHING;
        int lines = 0;
        for (List<String> row = cells.next(); !row.isEmpty(); row = cells.next()) {
            Line line = new Line(row.subList(0, row.size() - 1), row.getLast());
            boolean inPlace = line.fields().stream().findFirst()
                    .filter(Integer.toString(lines + 1)::equals).isPresent();
            if (!inPlace || !line.follows(last)) {
                return new Outcome(lines, last, Optional.of(lines + 1));
            }
            last = line.hash();
            lines++;
        }
        return new Outcome(lines, last, Optional.empty());
    }
}
