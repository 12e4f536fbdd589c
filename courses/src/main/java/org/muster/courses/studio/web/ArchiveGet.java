package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.course.TakeAwayCourse;

/** {@code /studio/courses/{draft}/archive}. */
@ApplicationScoped
class ArchiveGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    TakeAwayCourse takeAway;

    @Override
    public String path() {
        return Addresses.ARCHIVE;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TakeAwayCourse.Packed packed = takeAway.look(DraftId.parse(path.get("draft")));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + packed.slug() + ".zip\"");
        takeAway.write(packed, response.getOutputStream());
    }
}
