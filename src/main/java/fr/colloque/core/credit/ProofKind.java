package fr.colloque.core.credit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a proof may be, told by what it holds and never by its name. */
public enum ProofKind {
    PDF("application/pdf", "pdf", text("%PDF-"), text("%%EOF"), 1024),
    JPEG("image/jpeg", "jpg", bytes(0xff, 0xd8, 0xff), bytes(0xff, 0xd9), 2),
    PNG("image/png", "png", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I',
            'H', 'D', 'R'), bytes('I', 'E', 'N', 'D', 0xae, 0x42, 0x60, 0x82), 8);

    private final String mediaType;
    private final String extension;
    private final byte[] beginning;
    private final byte[] end;
    private final int within;

    /** @param within in how many of the last bytes the end must stand */
    ProofKind(String mediaType, String extension, byte[] beginning, byte[] end, int within) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
        this.end = end;
        this.within = within;
    }

    /** The kind of a whole file; nothing for any other, and for one that was cut off. */
    public static Optional<ProofKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        if (content.length < beginning.length + end.length || !Arrays.equals(beginning, 0,
                beginning.length, content, 0, beginning.length)) {
            return false;
        }
        int from = Math.max(beginning.length, content.length - within);
        for (int at = content.length - end.length; at >= from; at--) {
            if (Arrays.equals(end, 0, end.length, content, at, at + end.length)) {
                return true;
            }
        }
        return false;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
