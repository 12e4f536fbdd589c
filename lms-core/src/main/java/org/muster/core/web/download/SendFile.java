package org.muster.core.web.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.files.FileStore;
import org.muster.core.web.api.Downloads;

/** The digest of a file is its entity tag: whoever has it has the right bytes for ever. */
@ApplicationScoped
class SendFile implements Downloads {

    private static final int CHUNK = 64 * 1024;

    @Inject
    FileStore store;

    @Override
    public void send(KeptFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long size = store.size(file.digest()).orElseThrow(() -> new NotFound("file"));
        String tag = "\"" + file.digest().hex() + "\"";
        Headers.of(file).writeTo(response);
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            answer(file, size, range(request, tag, size), request, response);
        }
    }

    /** A part is only sent to whoever has the beginning of this very file (RFC 9110, 13.1.5). */
    private static Optional<ByteRange> range(HttpServletRequest request, String tag, long size) {
        String condition = request.getHeader("If-Range");
        boolean sameFile = condition == null || condition.equals(tag);
        return sameFile ? ByteRange.of(request.getHeader("Range"), size) : Optional.empty();
    }

    private void answer(
            KeptFile file,
            long size,
            Optional<ByteRange> asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ByteRange range = asked.orElse(new ByteRange(0, size - 1));
        if (asked.isPresent() && range.isNone()) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        }
        response.setContentLengthLong(range.length());
        if (!request.getMethod().equals("HEAD")) {
            copy(file, range, response);
        }
    }

    private void copy(KeptFile file, ByteRange range, HttpServletResponse response) throws IOException {
        try (InputStream content = store.open(file.digest()).orElseThrow(() -> new NotFound("file"))) {
            content.skipNBytes(range.first());
            byte[] chunk = new byte[CHUNK];
            long left = range.length();
            while (left > 0) {
                int read = content.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    return;
                }
                response.getOutputStream().write(chunk, 0, read);
                left -= read;
            }
        }
    }
}
