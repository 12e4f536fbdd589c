package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.reading.FetchCalendar;

/** {@code /webinars/{webinar}.ics}. */
@ApplicationScoped
class CalendarGet implements GetHandler {

    @Inject
    PathParameters path;

    @Inject
    FetchCalendar fetchCalendar;

    @Override
    public String path() {
        return "/webinars/{webinar}.ics";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebinarId webinar = WebinarId.parse(path.get("webinar"));
        byte[] entry = fetchCalendar.fetch(webinar).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=utf-8; method=PUBLISH");
        response.setHeader("Content-Disposition", "attachment; filename=\"webinar.ics\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(entry.length);
        response.getOutputStream().write(entry);
    }
}
