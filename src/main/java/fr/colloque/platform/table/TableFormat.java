package fr.colloque.platform.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of files that tables leave as. */
public enum TableFormat {

    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The word that addresses use, and the end of the file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableFormat> of(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** Begins a table. The stream stays open when the table is closed. */
    public TableWriter open(OutputStream out) throws IOException {
        return this == CSV ? new CsvTable(out) : new XlsxTable(out);
    }

    /**
     * Begins a table that a browser saves as a file.
     *
     * @param name of the file, without its end; letters, digits and hyphens
     */
    public TableWriter answer(HttpServletResponse response, String name) throws IOException {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + name + "." + code() + "\"");
        return open(response.getOutputStream());
    }
}
