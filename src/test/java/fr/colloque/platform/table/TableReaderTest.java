package fr.colloque.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.platform.table.TableRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"é;b\r\n\r\n c ;\"d;\"\"e\nf\"\r\ng", "é,b\n\n c ,\"d;\"\"e\nf\"\ng",
        "é\tb\n\n c \t\"d;\"\"e\nf\"\ng"})
    void separatorsAndEncodingsAreFound(String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(read(text.getBytes(charset))).containsExactly(
                    new TableLine(1, List.of("é", "b")),
                    new TableLine(3, List.of("c", "d;\"e\nf")), new TableLine(5, List.of("g")));
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).getFirst().cell(0))
                .isEqualTo("é");
    }

    @Test
    void aWorkbookGivesNumbersAsTypedAndFormulasAsFormulas() throws IOException {
        byte[] book = book(sheet -> {
            sheet.value(0, 0, "RPPS");
            sheet.value(2, 0, 90000000001L);
            sheet.value(2, 1, 12.50);
            sheet.value(2, 2, true);
            sheet.formula(3, 0, "1+1");
        });
        assertThat(read(book)).containsExactly(new TableLine(1, List.of("RPPS")),
                new TableLine(3, List.of("90000000001", "12.5", "true")),
                new TableLine(4, List.of("=1+1")));
    }

    @Test
    void limitsAreNamed() throws IOException {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.EMPTY, "\n ; \n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.TOO_LARGE, new byte[TableReader.LARGEST + 1]);
        refused(Reason.TOO_MANY_LINES, "a\n".repeat(11).getBytes(StandardCharsets.UTF_8));
        refused(Reason.TOO_MANY_COLUMNS, "a;".repeat(51).getBytes(StandardCharsets.UTF_8));
        refused(Reason.TOO_MANY_COLUMNS, book(sheet -> sheet.value(0, 16_383, "XFD")));
        refused(Reason.DAMAGED, "a;\"b\nc;d".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_TABLE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_TABLE, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() throws IOException {
        byte[] book = book(sheet -> sheet.value(0, 0, "Nom"));
        for (int length = 4; length < book.length; length += 97) {
            refused(Reason.DAMAGED, Arrays.copyOf(book, length));
        }
        refused(Reason.DAMAGED, zip(Map.of("a.txt", "no workbook")));
    }

    @Test
    void aWorkbookThatBlowsUpIsRefused() throws IOException {
        refused(Reason.BOMB, zip(Map.of("xl/sharedStrings.xml", "x".repeat(40 * 1024 * 1024))));
        Map<String, String> parts = new TreeMap<>();
        for (int part = 0; part < 501; part++) {
            parts.put("xl/" + part, "x");
        }
        refused(Reason.BOMB, zip(parts));
        refused(Reason.BOMB, zip(Map.of("xl/workbook.xml", """
                <?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><b/>
                """)));
    }

    private static void refused(Reason reason, byte[] file) {
        assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> read(file))
                .extracting(TableRefused::reason).isEqualTo(reason);
    }

    private static List<TableLine> read(byte[] file) {
        return TableReader.read(file, 10);
    }

    private static byte[] book(java.util.function.Consumer<Worksheet> filled)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            filled.accept(book.newWorksheet("One"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
