package org.muster.core.web.routing;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Upload;

/**
 * Stands behind every address that nobody else answers. Because it takes forms with files, those of a route can be read by the
 * {@link RoutingFilter} before it.
 */
@MultipartConfig(maxRequestSize = Upload.LIMIT, maxFileSize = Upload.LIMIT, fileSizeThreshold = 64 * 1024)
public class NothingHere extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
