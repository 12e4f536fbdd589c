package org.muster.benchmarks.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads answers from a connection, one after another (RFC 9112), and counts the bytes. */
final class AnswerReader {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private int count;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    Answer read() throws IOException {
        count = 0;
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = headers();
        byte[] body = status == NO_CONTENT || status == NOT_MODIFIED ? new byte[0] : body(headers);
        return new Answer(status, headers, body, count);
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (String each = line(); !each.isEmpty(); each = line()) {
            int colon = each.indexOf(':');
            headers.computeIfAbsent(each.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(each.substring(colon + 1).trim());
        }
        return headers;
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return chunks();
        }
        return bytes(Integer.parseInt(
                headers.getOrDefault("content-length", List.of("0")).get(0)));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(32 * 1024);
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all.write(bytes(length));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ended early");
        }
        count += length;
        return bytes;
    }

    private String line() throws IOException {
        line.reset();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new EOFException("the connection was closed");
            }
            line.write(each);
        }
        count += line.size() + 1;
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
