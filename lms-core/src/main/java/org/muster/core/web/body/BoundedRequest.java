package org.muster.core.web.body;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request whose body is as long as it says, and empty when it says nothing. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private static final long LONGEST = 1_000_000;
    private static final String FORM = "(?i)(application/x-www-form-urlencoded|multipart/form-data).*";

    private @Nullable ServletInputStream body;
    private @Nullable BufferedReader reader;

    BoundedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new BoundedBody(super.getInputStream(), Math.max(0, getContentLengthLong()));
        }
        return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset()));
        }
        return reader;
    }

    /**
     * The connection ends with the answer; what came and was not read by then would break it off, and the answer with it. The
     * fields of a form are read by the server itself.
     */
    void readToTheEnd() throws IOException {
        long length = getContentLengthLong();
        if (length > 0 && length <= LONGEST && !String.valueOf(getContentType()).matches(FORM)) {
            getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private Charset charset() {
        return Optional.ofNullable(getCharacterEncoding()).map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }
}
