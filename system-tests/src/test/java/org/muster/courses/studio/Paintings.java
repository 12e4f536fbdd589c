package org.muster.courses.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.muster.core.kernel.files.Picture;

/** Pictures as authors bring them. */
public final class Paintings {

    private static final int SIDE = 12;
    private static final int COLOURS = 0xffffff;

    private Paintings() {}

    /** A square of a colour of its own. */
    public static Picture square() throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        int colour = 0xff000000 | (int) (System.nanoTime() & COLOURS);
        for (int at = 0; at < SIDE * SIDE; at++) {
            image.setRGB(at % SIDE, at / SIDE, colour);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Picture.of(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
