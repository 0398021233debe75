package fr.colloque.core.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * A list of bits as Bitstring Status List 1.0 publishes it: one for each credential, set when it
 * does not hold any more. It is so long that asking for it does not tell who is asked after.
 */
public final class StatusBits {

    /** How many bits a list has: the least that the standard allows, 16 kB. */
    public static final int SIZE = 131_072;

    private static final int FIRST = 0x80;

    private StatusBits() {
    }

    /**
     * The list with these bits set, the first bit being the highest of the first byte: packed with
     * GZIP, in Base64 for addresses without padding, behind a {@code u}.
     */
    public static String encoded(Collection<Integer> set) {
        byte[] bits = new byte[SIZE / Byte.SIZE];
        set.forEach(place -> bits[place / Byte.SIZE] |= (byte) (FIRST >> place % Byte.SIZE));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
