package org.muster.core.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.RuleBroken;

class PictureTest {

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        Picture picture = Picture.of(new ByteArrayInputStream(image("png", 3000, 1500)));

        assertThat(picture.width()).isEqualTo(2000);
        assertThat(picture.height()).isEqualTo(1000);
    }

    @Test
    void whatIsHiddenBehindThePointsIsGone() throws IOException {
        byte[] file = image("jpeg", 20, 10);
        byte[] secret = "taken at 51.5, -0.1".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(file, file.length + secret.length);
        System.arraycopy(secret, 0, both, file.length, secret.length);

        Picture picture = Picture.of(new ByteArrayInputStream(both));

        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("taken at");
        assertThat(picture.type()).isEqualTo("image/jpeg");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (String content : new String[] {"<svg onload=alert(1)>", "", "GIF89a", "%PDF-1.7"}) {
            assertThatThrownBy(() -> Picture.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))))
                    .isInstanceOf(RuleBroken.class);
        }
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
