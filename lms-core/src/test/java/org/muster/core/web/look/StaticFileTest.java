package org.muster.core.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class StaticFileTest {

    @Test
    void aStyleSheetIsSentSmaller() throws IOException {
        byte[] plain = ".a { color: red; } ".repeat(100).getBytes(StandardCharsets.UTF_8);
        StaticFile sheet = new StaticFile("/look/css/muster.css", plain);

        assertThat(sheet.type()).isEqualTo("text/css; charset=utf-8");
        assertThat(sheet.isSmallerZipped()).isTrue();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(sheet.zipped())).readAllBytes())
                .isEqualTo(plain);
    }

    @Test
    void whatIsPackedAlreadyIsSentAsItIs() {
        StaticFile font = new StaticFile("/look/fonts/letters.woff2", new byte[] {1, 2, 3});

        assertThat(font.type()).isEqualTo("font/woff2");
        assertThat(font.isSmallerZipped()).isFalse();
    }

    @Test
    void anUnknownEndingIsNeverAPage() {
        assertThat(new StaticFile("/look/notes.html", new byte[0]).type()).isEqualTo("application/octet-stream");
    }
}
