package org.muster.core.kernel.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.muster.core.kernel.RuleBroken;

/**
 * A picture as it is kept: drawn anew from its points, so that places, names and anything hidden in the file are gone, and no
 * side longer than {@value #LONGEST_SIDE} points.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 */
public record Picture(byte[] content, String type, int width, int height) {

    /** The largest file that is taken: 10 MiB. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final int LONGEST_SIDE = 2000;
    private static final long MOST_POINTS = 50_000_000L;

    /** Reads PNG, JPEG or GIF; {@link RuleBroken} for whatever is none of them or too large. */
    public static Picture of(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new RuleBroken("web.picture.large");
        }
        return drawn(read(bytes), Turn.of(bytes));
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new RuleBroken("web.picture.unknown");
            }
            return read(readers.next(), input);
        }
    }

    /** Its size is read first: a small file may claim to be a picture that fills the memory. */
    private static BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw new RuleBroken("web.picture.large");
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new RuleBroken("web.picture.unknown");
        } finally {
            reader.dispose();
        }
    }

    private static Picture drawn(BufferedImage image, Turn turn) throws IOException {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage copy = new BufferedImage(
                turn.isSideways() ? height : width,
                turn.isSideways() ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = copy.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.transform(turn.within(width, height));
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        String format = clear ? "png" : "jpeg";
        return new Picture(written(copy, format), "image/" + format, copy.getWidth(), copy.getHeight());
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
