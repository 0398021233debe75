package fr.colloque.platform.table;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list as it leaves in a file: named columns, and its rows, read in parts so that memory does not
 * grow with it. What changes while it is read may show or not, as to somebody who pages through.
 */
public final class Listing<T> {

    private record Column<T>(String key, Function<T, ?> cell) { }

    private final Function<PageRequest, Page<T>> rows;
    private final List<Column<T>> columns = new ArrayList<>();

    public Listing(Function<PageRequest, Page<T>> rows) {
        this.rows = rows;
    }

    /** Of rows that are few, and were read already. */
    public static <T> Listing<T> of(List<T> all) {
        return new Listing<>(request -> new Page<>(all.stream().skip(request.offset())
                .limit(request.size()).toList(), all.size(), request));
    }

    /**
     * One more column.
     *
     * @param key  of the text that names it
     * @param cell what {@link TableWriter#row} takes
     */
    public Listing<T> column(String key, Function<T, ?> cell) {
        columns.add(new Column<>(key, cell));
        return this;
    }

    /** Writes the headings and all rows. */
    public void write(TableWriter table, Language language) throws IOException {
        table.row(columns.stream().map(c -> Texts.of(language, c.key())).toList());
        Page<T> page = rows.apply(PageRequest.inFile(1));
        write(table, page);
        while (page.hasNext()) {
            page = rows.apply(PageRequest.inFile(page.number() + 1));
            write(table, page);
        }
    }

    private void write(TableWriter table, Page<T> page) throws IOException {
        for (T row : page.rows()) {
            List<Object> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(column.cell().apply(row)));
            table.row(cells);
        }
    }
}
