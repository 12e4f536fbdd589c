package org.muster.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One connection that is kept alive, and opened again when the server has closed it. */
final class Connection implements Closeable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final URI home;
    private @Nullable Socket socket;
    private @Nullable AnswerReader reader;

    Connection(URI home) {
        this.home = home;
    }

    Answer exchange(byte[] request) throws IOException {
        Socket open = socket;
        AnswerReader answers = reader;
        if (open == null || answers == null) {
            open = opened();
            answers = new AnswerReader(new BufferedInputStream(open.getInputStream(), 64 * 1024));
            socket = open;
            reader = answers;
        }
        try {
            open.getOutputStream().write(request);
            Answer answer = answers.read();
            if (answer.header("connection").filter("close"::equalsIgnoreCase).isPresent()) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket opened() throws IOException {
        Socket fresh = new Socket(home.getHost(), home.getPort());
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        return fresh;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
        reader = null;
    }
}
