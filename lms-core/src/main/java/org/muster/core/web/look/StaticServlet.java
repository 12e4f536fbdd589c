package org.muster.core.web.look;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /static/<digest>/<name>} from memory, cacheable for a year. */
public class StaticServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int afterDigest = path.indexOf('/', 1);
        StaticFile file = files.find(path.substring(afterDigest + 1)).orElse(null);
        if (file == null || afterDigest < 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(file.type());
        write(file, accepts(request), response);
    }

    private static boolean accepts(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.contains("gzip");
    }

    private static void write(StaticFile file, boolean zipped, HttpServletResponse response) throws IOException {
        boolean zip = zipped && file.isSmallerZipped();
        byte[] body = zip ? file.zipped() : file.plain();
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
