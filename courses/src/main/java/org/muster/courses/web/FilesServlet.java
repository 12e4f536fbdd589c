package org.muster.courses.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.muster.courses.publishing.CourseFiles;
import org.muster.courses.publishing.CourseFiles.CourseFile;

/**
 * Serves the pictures, films and subtitles of published versions. They are named by their content, so they may be kept for
 * ever; opened by themselves they may run and fetch nothing.
 */
@WebServlet("/courses/files/*")
public class FilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CourseFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String digest = String.valueOf(request.getPathInfo()).substring(1);
        Optional<CourseFile> file = files.find(digest);
        Optional<InputStream> content = file.flatMap(files::open);
        if (file.isEmpty() || content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream bytes = content.get()) {
            addHeaders(file.get(), response);
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static void addHeaders(CourseFile file, HttpServletResponse response) {
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
    }
}
