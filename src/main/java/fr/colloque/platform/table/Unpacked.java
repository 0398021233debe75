package fr.colloque.platform.table;

import fr.colloque.platform.table.TableRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping anything, by the same library as its reader, before that
 * may keep what it unpacks.
 */
final class Unpacked {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int BLOCK = 16 * 1024;

    private final byte[] block = new byte[BLOCK];
    private long bytes;

    private Unpacked() { }

    /** Refuses a workbook that is damaged, or too large inside, or that defines entities. */
    static void requireHarmless(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new TableRefused(Reason.BOMB);
            }
            Unpacked unpacked = new Unpacked();
            for (ZipArchiveEntry part : parts) {
                unpacked.add(zip.getInputStream(part));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new TableRefused(Reason.DAMAGED);
        }
    }

    private void add(InputStream part) throws IOException {
        boolean first = true;
        int read = part.readNBytes(block, 0, BLOCK);
        while (read > 0) {
            bytes += read;
            if (bytes > MOST_BYTES || first && definesEntities(read)) {
                throw new TableRefused(Reason.BOMB);
            }
            first = false;
            read = part.readNBytes(block, 0, BLOCK);
        }
    }

    /** No workbook has a document type; whatever its encoding, its letters are among the bytes. */
    private boolean definesEntities(int length) {
        return new String(block, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "")
                .contains("<!DOCTYPE");
    }
}
