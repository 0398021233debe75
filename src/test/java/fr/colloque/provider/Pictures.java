package fr.colloque.provider;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures as administrators would choose them. */
public final class Pictures {

    private Pictures() {
    }

    /** A logo with clear corners, larger than is needed. */
    public static byte[] logo() {
        BufferedImage logo = new BufferedImage(1600, 600, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = logo.createGraphics();
        pen.setColor(new Color(0x5b2a86));
        pen.fillOval(50, 50, 500, 500);
        pen.fillRect(650, 200, 900, 200);
        pen.dispose();
        return encoded(logo, "png");
    }

    /** A hand's line. */
    public static byte[] hand() {
        BufferedImage hand = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = hand.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 200);
        pen.setColor(new Color(0x1b2a6b));
        pen.setStroke(new BasicStroke(6));
        pen.drawArc(40, 40, 200, 120, 20, 300);
        pen.drawArc(200, 60, 320, 90, 180, 170);
        pen.dispose();
        return encoded(hand, "jpeg");
    }

    static byte[] encoded(BufferedImage picture, String kind) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(picture, kind, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
