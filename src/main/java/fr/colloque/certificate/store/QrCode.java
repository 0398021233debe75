package fr.colloque.certificate.store;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a square to photograph, in black on white. */
final class QrCode {

    private static final int DOTS_A_CELL = 8;

    private QrCode() {
    }

    /** The picture as an address that holds it; readable with a quarter of it worn off. */
    static String address(String text) {
        try {
            BitMatrix cells = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q,
                            EncodeHintType.MARGIN, 0));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(cells));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code can hold this text", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BitMatrix cells) throws IOException {
        int size = cells.getWidth() * DOTS_A_CELL;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = cells.get(x / DOTS_A_CELL, y / DOTS_A_CELL);
                image.setRGB(x, y, dark ? 0x000000 : 0xffffff);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
