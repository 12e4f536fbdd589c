package org.muster.courses.exchange.question;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.muster.core.kernel.files.Picture;

/**
 * A picture that came with a question, drawn anew.
 *
 * @param width of the picture as it came: places on it are given in its points
 * @param alt what it shows; empty text when the file does not say
 */
public record ImportedPicture(Picture picture, int width, String alt) {

    /** {@link org.muster.core.kernel.RuleBroken} for what is no picture. */
    public static ImportedPicture of(byte[] content, int width, String alt) {
        try {
            Picture picture = Picture.of(new ByteArrayInputStream(content));
            return new ImportedPicture(picture, width > 0 ? width : picture.width(), alt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
