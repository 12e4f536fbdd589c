package org.muster.core.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.muster.core.web.SentBody;

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
        return new BoundedBody(new SentBody(sent), length);
    }
}
