package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.course.BringCourse;
import org.muster.courses.exchange.course.CourseFile;

/** The form of {@code /studio/courses/bring}. */
@ApplicationScoped
class BringPost implements PostHandler {

    @Inject
    BringCourse bringCourse;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.BRING;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(
                request, response, () -> response.sendRedirect(Addresses.of(brought(request)) + "/brought"));
    }

    private DraftId brought(HttpServletRequest request) throws IOException {
        Upload upload = Upload.in(request, "file").orElseThrow(() -> new RuleBroken("exchange.file.missing"));
        try (InputStream content = upload.open()) {
            return bringCourse.bring(upload.name(), content.readNBytes(CourseFile.LIMIT + 1));
        }
    }
}
