package org.muster.core.kernel;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A QR code (ISO/IEC 18004, error correction M) as bars to be drawn, so that it is sharp at any size. */
public final class QrCode {

    /** Modules that stay light on each side, as the standard asks. */
    private static final int QUIET = 4;

    /** Given, because choosing the best of eight patterns costs ten times as much and reads no better. */
    private static final Map<EncodeHintType, Object> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private final ByteMatrix modules;

    public QrCode(String content) {
        try {
            modules = Encoder.encode(content, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Modules from edge to edge, without the quiet zone. */
    public int width() {
        return modules.getWidth();
    }

    /** The dark modules row by row, neighbours as one. */
    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < modules.getHeight(); row++) {
            int from = 0;
            while (from < modules.getWidth()) {
                int run = runLength(row, from);
                if (run > 0) {
                    bars.add(new Bar(from, row, run));
                }
                from += Math.max(1, run);
            }
        }
        return bars;
    }

    /** The same as the path of an SVG picture, {@link #getPictureWidth()} wide and high. */
    public String getPath() {
        return bars().stream()
                .map(bar -> "M%d %dh%dv1h-%dz"
                        .formatted(bar.column() + QUIET, bar.row() + QUIET, bar.length(), bar.length()))
                .collect(Collectors.joining());
    }

    /** With the quiet zone. */
    public int getPictureWidth() {
        return width() + 2 * QUIET;
    }

    private int runLength(int row, int from) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
            to++;
        }
        return to - from;
    }

    /** Dark modules side by side, one module high. */
    public record Bar(int column, int row, int length) {}
}
