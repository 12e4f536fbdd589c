package org.muster.webinars.web.studio;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.report.ExportAttendance;

/** {@code /studio/webinars/{webinar}/attendance.csv}: who attended, in UTF-8 with a byte order mark, as spreadsheets read it. */
@ApplicationScoped
class AttendanceGet implements GetHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADING = List.of("name", "minutes", "attended", "first", "last", "because");

    @Inject
    PathParameters path;

    @Inject
    ExportAttendance exportAttendance;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/studio/webinars/{webinar}/attendance.csv";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> heading = HEADING.stream()
                .map(column -> texts.of("webinars.export." + column))
                .toList();
        List<List<String>> lines = exportAttendance.lines(
                WebinarId.parse(path.get("webinar")),
                heading,
                texts.of("webinars.export.yes"),
                texts.of("webinars.export.no"));
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"attendance.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            lines.forEach(csv::writeRecord);
        }
    }
}
