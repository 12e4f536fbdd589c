package org.muster.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void theDigestIsThatOfTheStandard() {
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo(OF_ABC);
    }

    @Test
    void textIsTakenAsUtf8() {
        assertThat(HexFormat.of().formatHex(Sha256.of("ŵ")))
                .isEqualTo(Sha256.hex(new byte[] {(byte) 0xC5, (byte) 0xB5}));
    }
}
