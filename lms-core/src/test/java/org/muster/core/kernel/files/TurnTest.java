package org.muster.core.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

    /** Where the corner at the top left of a 40 × 30 picture comes to lie. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,40,0", "3,40,30", "4,0,30", "5,0,0", "6,30,0", "7,30,40", "8,0,40"})
    void theFirstCornerGoesWhereExifSaysItIs(int orientation, double x, double y) {
        assertThat(new Turn(orientation).within(40, 30).transform(new Point2D.Double(0, 0), null))
                .isEqualTo(new Point2D.Double(x, y));
    }

    @ParameterizedTest
    @ValueSource(strings = {"II", "MM"})
    void isReadInBothOrdersOfBytes(String order) {
        assertThat(Turn.of(picture(order, 6))).isEqualTo(new Turn(6));
    }

    @Test
    void damagedOrOtherFilesAreNotTurned() {
        byte[] whole = picture("II", 6);
        for (int length = 0; length < whole.length - 10; length++) {
            assertThat(Turn.of(Arrays.copyOf(whole, length))).isEqualTo(new Turn(1));
        }
        assertThat(Turn.of(picture("II", 99))).isEqualTo(new Turn(1));
        assertThat(Turn.of("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Turn(1));
    }

    private static byte[] picture(String order, int orientation) {
        ByteBuffer file = ByteBuffer.allocate(38);
        file.putShort((short) 0xffd8).putShort((short) 0xffe1).putShort((short) 34);
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(order.getBytes(StandardCharsets.US_ASCII));
        file.order(order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        file.putShort((short) 42).putInt(8).putShort((short) 1);
        file.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return file.array();
    }
}
