package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    @Test
    void aReaderReadsFromThePictureWhatWasWritten() throws Exception {
        String uri = "otpauth://totp/Muster:Ama%20%C5%B4yn?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Muster";
        assertThat(new QRCodeReader().decode(picture(new QrCode(uri))).getText())
                .isEqualTo(uri);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new QrCode("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BinaryBitmap picture(QrCode code) {
        int width = code.getPictureWidth() * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        BAR.matcher(code.getPath()).results().forEach(bar -> paint(bar, pixels, width));
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels)));
    }

    private static void paint(MatchResult bar, int[] pixels, int width) {
        int from = Integer.parseInt(bar.group(1)) * SCALE;
        int top = Integer.parseInt(bar.group(2)) * SCALE;
        int length = Integer.parseInt(bar.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * width + from, y * width + from + length, 0);
        }
    }
}
