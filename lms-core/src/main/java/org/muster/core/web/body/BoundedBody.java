package org.muster.core.web.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** So many bytes of a stream and no more. */
final class BoundedBody extends ServletInputStream {

    private final ServletInputStream stream;
    private long left;

    BoundedBody(ServletInputStream stream, long length) {
        this.stream = stream;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int octet = stream.read();
        left = octet < 0 ? 0 : left - 1;
        return octet;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = stream.read(into, from, (int) Math.min(length, left));
        left = count < 0 ? 0 : left - count;
        return count;
    }

    @Override
    public boolean isFinished() {
        return left == 0;
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        stream.setReadListener(listener);
    }
}
