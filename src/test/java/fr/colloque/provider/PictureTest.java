package fr.colloque.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture that is given is made anew, and nothing but its points is left. */
class PictureTest {

    @Test
    void whatIsClearBecomesWhiteAndWhatIsLargeBecomesSmall() throws IOException {
        BufferedImage given = new BufferedImage(1800, 600, BufferedImage.TYPE_INT_ARGB);
        given.setRGB(900, 300, Color.RED.getRGB());
        BufferedImage made = read(Picture.made(Pictures.encoded(given, "png")));
        assertThat(made.getWidth()).isEqualTo(900);
        assertThat(made.getHeight()).isEqualTo(300);
        assertThat(made.getColorModel().hasAlpha()).isFalse();
        assertThat(made.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void ofTheFileNothingButItsPointsIsLeft() throws IOException {
        byte[] plain = Pictures.encoded(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg");
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(plain, 0, 2);
        byte[] secret = "who took it".getBytes(StandardCharsets.US_ASCII);
        told.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length + 2)});
        told.write(secret);
        told.write(plain, 2, plain.length - 2);
        assertThat(new String(told.toByteArray(), StandardCharsets.ISO_8859_1))
                .contains("who took it");
        assertThat(new String(Picture.made(told.toByteArray()), StandardCharsets.ISO_8859_1))
                .doesNotContain("who took it");
    }

    @Test
    void aFileThatUnfoldsToGigabytesIsNotUnfolded() throws IOException {
        byte[] file = Pictures.encoded(new BufferedImage(60_000, 400,
                BufferedImage.TYPE_BYTE_BINARY), "png");
        assertThat(file.length).isLessThan(Picture.LARGEST);
        assertThatThrownBy(() -> Picture.made(file)).isInstanceOf(ProviderRefused.class)
                .hasMessage("admin_provider.refusal.pictureSize");
    }

    @Test
    void anythingElseIsRefusedByName() throws IOException {
        byte[] gif = Pictures.encoded(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "gif");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        byte[] half = Arrays.copyOf(Pictures.encoded(
                new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png"), 60);
        for (byte[] file : new byte[][] {gif, svg, half, new byte[0]}) {
            assertThatThrownBy(() -> Picture.made(file)).isInstanceOf(ProviderRefused.class)
                    .hasMessage("admin_provider.refusal.picture");
        }
        assertThatThrownBy(() -> Picture.made(new byte[Picture.LARGEST + 1]))
                .hasMessage("admin_provider.refusal.pictureSize");
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
