package org.muster.webinars.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.attendance.ConfirmAttendance;
import org.muster.webinars.attendance.CorrectAttendance;
import org.muster.webinars.report.ImportReport;

/** The forms of {@code /studio/webinars/{webinar}/attendance}: a report, a correction, the confirmation. */
@ApplicationScoped
class AttendancePost implements PostHandler {

    private static final String FIELD = "report";

    @Inject
    PathParameters path;

    @Inject
    ImportReport importReport;

    @Inject
    CorrectAttendance correctAttendance;

    @Inject
    ConfirmAttendance confirmAttendance;

    @Inject
    ReportOutcome outcome;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/studio/webinars/{webinar}/attendance";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebinarId webinar = WebinarId.parse(path.get("webinar"));
        boolean shownAgain = Deeds.field(request, "do").isEmpty();
        boolean done = deeds.carryOut(() -> {
            if (shownAgain) {
                outcome.is(importReport.take(webinar, file(request)));
            } else {
                notices.next(decided(webinar, request));
                response.sendRedirect(request.getRequestURI());
            }
        });
        return done && !shownAgain;
    }

    private String decided(WebinarId webinar, HttpServletRequest request) {
        switch (Deeds.field(request, "do")) {
            case "confirm" -> confirmAttendance.confirm(webinar);
            case "yes", "no" ->
                correctAttendance.correct(
                        webinar,
                        PersonId.parse(Deeds.field(request, "person")),
                        Deeds.field(request, "do").equals("yes"),
                        Deeds.field(request, "reason"));
            default -> throw new RuleBroken("webinars.form.unknown");
        }
        return Deeds.field(request, "do").equals("confirm") ? "webinars.attendance.confirmed" : "webinars.studio.saved";
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        Upload upload = Upload.in(request, FIELD).orElseThrow(() -> new RuleBroken("webinars.report.missing"));
        if (upload.size() > ImportReport.LARGEST) {
            throw new RuleBroken("webinars.report.large");
        }
        try (InputStream in = upload.open()) {
            return in.readAllBytes();
        }
    }
}
