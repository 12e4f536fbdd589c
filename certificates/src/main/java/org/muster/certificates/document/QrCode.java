package org.muster.certificates.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A QR code drawn as rectangles, so that it is sharp at any size. */
final class QrCode {

    /** Given, because choosing the best of eight patterns costs ten times as much and reads no better. */
    private static final Map<EncodeHintType, Object> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private final ByteMatrix modules;

    QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Draws it {@code size} millimetres wide and high, its top left corner there. */
    void draw(PDPageContentStream page, double x, double y, double size) throws IOException {
        double module = size / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            while (from < modules.getWidth()) {
                int run = runLength(row, from);
                if (run > 0) {
                    bar(page, x + from * module, y + row * module, run * module, module);
                }
                from += Math.max(1, run);
            }
        }
        page.fill();
    }

    private int runLength(int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to - from;
    }

    private static void bar(PDPageContentStream page, double x, double y, double width, double height)
            throws IOException {
        page.addRect(Page.points(x), Page.fromBottom(y + height), Page.points(width), Page.points(height));
    }
}
