package org.muster.core.kernel.files;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/**
 * How a camera was held: the orientation of Exif 2.32 (tag 0x0112), 1 to 8. Telephones keep pictures as the sensor lies and
 * say here how to turn them.
 */
record Turn(int orientation) {

    private static final Turn NONE = new Turn(1);
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int EXIF_HEAD = 6;
    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;

    /** Nothing is turned when the file says nothing that can be read. */
    static Turn of(byte[] file) {
        try {
            return inSegments(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException damaged) {
            return NONE;
        }
    }

    private static Turn inSegments(ByteBuffer file) {
        if (file.capacity() < 4 || file.getShort(0) != (short) 0xffd8) {
            return NONE;
        }
        for (int at = 2; (file.get(at) & 0xff) == 0xff; at += 2 + (file.getShort(at + 2) & 0xffff)) {
            int marker = file.get(at + 1) & 0xff;
            if (marker == START_OF_SCAN) {
                return NONE;
            }
            if (marker == APP1 && file.getInt(at + 4) == 0x45786966) {
                return inExif(file, at + 4 + EXIF_HEAD);
            }
        }
        return NONE;
    }

    private static Turn inExif(ByteBuffer file, int start) {
        ByteBuffer exif = file.slice(start, file.capacity() - start);
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xffff;
        return IntStream.range(0, entries)
                .map(n -> directory + 2 + n * ENTRY)
                .filter(entry -> (exif.getShort(entry) & 0xffff) == TAG)
                .map(entry -> exif.getShort(entry + 8))
                .filter(value -> value >= 1 && value <= 8)
                .mapToObj(Turn::new)
                .findFirst()
                .orElse(NONE);
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return orientation >= 5;
    }

    /** From the picture as it is kept, so wide and high, to the picture as it was seen. */
    AffineTransform within(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
