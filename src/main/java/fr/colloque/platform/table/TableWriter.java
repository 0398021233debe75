package fr.colloque.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one table, row by row; memory does not grow with it. Closing it completes the file. */
public interface TableWriter extends Closeable {

    /**
     * One more row.
     *
     * @param cells texts, numbers, {@code LocalDate} or {@code Instant}; null for nothing; of
     *              anything else its text
     */
    void row(List<?> cells) throws IOException;
}
