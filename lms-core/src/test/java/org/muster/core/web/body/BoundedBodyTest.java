package org.muster.core.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

    @Test
    void whatFollowsTheBodyIsNotRead() throws IOException {
        assertThat(body("body and more", 4).readAllBytes()).asString().isEqualTo("body");
    }

    @Test
    void itIsReadByteByByteAsWell() throws IOException {
        ServletInputStream body = body("ab and more", 2);
        assertThat(body.isFinished()).isFalse();
        assertThat(new int[] {body.read(), body.read(), body.read()}).containsExactly('a', 'b', -1);
        assertThat(body.isFinished()).isTrue();
    }

    @Test
    void aBodyThatBreaksOffEnds() throws IOException {
        assertThat(body("bod", 4).readAllBytes()).asString().isEqualTo("bod");
    }

    private static ServletInputStream body(String sent, long length) {
        return new BoundedBody(new Sent(new ByteArrayInputStream(sent.getBytes(StandardCharsets.US_ASCII))), length);
    }

    private static final class Sent extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Sent(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("reads and waits");
        }
    }
}
