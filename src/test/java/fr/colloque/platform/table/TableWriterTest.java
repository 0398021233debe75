package fr.colloque.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @Test
    void cellsStandInQuotesOnLinesOfTheirOwn() throws IOException {
        assertThat(csv(List.of("R. 4127-4", 3, "dit « non » ; \"si\"\net"), List.of("")))
                .isEqualTo("\uFEFF\"R. 4127-4\";\"3\";\"dit « non » ; \"\"si\"\"\net\"\r\n\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0"})
    void nothingIsWorkedOutAsAFormula(String value) throws IOException {
        assertThat(csv(List.of(value))).startsWith("\uFEFF\"'");
        assertThat(sheet(xlsx(List.of(List.of(value))))).doesNotContain("<f>");
    }

    @Test
    void numbersAndTimesAreTheSameInBoth() throws IOException {
        List<?> row = Arrays.asList(new BigDecimal("-1.50"), LocalDate.parse("2026-03-01"),
                Instant.parse("2026-07-01T10:00:00Z"), null);
        assertThat(csv(row)).contains("\"-1.50\";\"2026-03-01\";\"2026-07-01 12:00\";\"\"");
        assertThat(sheet(xlsx(List.of(row)))).contains("<v>-1.50</v>");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWrittenIsRead(TableFormat format) throws IOException {
        List<List<?>> rows = List.of(List.of("Nom", "RPPS"), List.of("Nguyễn Thị Ánh", "0012"),
                List.of("ligne\ndeux", 90000000001L));
        List<TableLine> read = TableReader.read(written(format, rows), 10);
        assertThat(read).extracting(line -> String.join("|", line.cells())).containsExactly(
                "Nom|RPPS", "Nguyễn Thị Ánh|0012", "ligne\ndeux|90000000001");
    }

    /** However long it is, most of a table has left before its end is written. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void rowsLeaveAsTheyCome(TableFormat format) throws IOException {
        Counted counted = new Counted();
        TableWriter table = format.open(counted);
        long half = 0;
        for (int row = 0; row < 100_000; row++) {
            table.row(List.of("Kervadec " + row, "salome-" + row + "@example.org", row));
            half = row == 50_000 ? counted.bytes : half;
        }
        long before = counted.bytes;
        table.close();
        assertThat(half).isGreaterThan(counted.bytes / 3);
        assertThat(before).isGreaterThan(counted.bytes * 95 / 100);
    }

    private static String csv(List<?>... rows) throws IOException {
        return new String(written(TableFormat.CSV, Arrays.asList(rows)), StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<List<?>> rows) throws IOException {
        return written(TableFormat.XLSX, rows);
    }

    private static String sheet(byte[] xlsx) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(xlsx).get()) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                    .readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] written(TableFormat format, List<? extends List<?>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = format.open(out)) {
            for (List<?> row : rows) {
                table.row(row);
            }
        }
        return out.toByteArray();
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
