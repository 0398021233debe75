package fr.colloque.provider;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture for certificates, made anew from what was given: on white, no larger than print needs,
 * and with nothing in it but its points.
 */
public final class Picture {

    /** How many bytes a file may have. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final long MOST_POINTS = 20_000_000;
    private static final int WIDEST = 900;
    private static final int HIGHEST = 450;
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    private Picture() {
    }

    /**
     * The picture as PNG.
     *
     * @param file a PNG or JPEG file, by its content whatever its name
     * @throws ProviderRefused when it is anything else, or too large
     */
    public static byte[] made(byte[] file) {
        if (file.length > LARGEST) {
            throw new ProviderRefused("pictureSize");
        }
        try (ImageInputStream input =
                     ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return encoded(onWhite(read(input)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ProviderRefused("picture");
        }
    }

    /** Its size is asked before its points are read: a small file may unfold to gigabytes. */
    private static BufferedImage read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new ProviderRefused("picture");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new ProviderRefused("picture");
            }
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw new ProviderRefused("pictureSize");
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            int every = Math.max(1, Math.min(reader.getWidth(0) / (2 * WIDEST),
                    reader.getHeight(0) / (2 * HIGHEST)));
            wanted.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, wanted);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage given) {
        double scale = Math.min(1, Math.min((double) WIDEST / given.getWidth(),
                (double) HIGHEST / given.getHeight()));
        int width = Math.max(1, (int) Math.round(given.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(given.getHeight() * scale));
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(given, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
