package org.muster.webinars.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.core.web.api.SafeCell;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.attendance.AttendanceSheet;
import org.muster.webinars.attendance.Attendee;
import org.muster.webinars.attendance.Decision;
import org.muster.webinars.attendance.Segment;
import org.muster.webinars.scheduling.Desk;
import org.muster.webinars.webinar.Webinar;

/** The host’s list of who attended, as lines of a table; its cells are safe in spreadsheets. */
@ApplicationScoped
public class ExportAttendance {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    AttendanceSheet sheet;

    @Inject
    Desk desk;

    /** The first line is the heading, in words of the caller’s. Times are on the clock of the webinar’s place. */
    public List<List<String>> lines(WebinarId id, List<String> heading, String yes, String no) {
        Webinar webinar = desk.look(id);
        Stream<List<String>> people = sheet.open(id).stream().map(attendee -> line(webinar, attendee, yes, no));
        return Stream.concat(Stream.of(heading), people).toList();
    }

    private static List<String> line(Webinar webinar, Attendee attendee, String yes, String no) {
        ZoneId zone = webinar.schedule().zone();
        List<Segment> segments = attendee.sheet().segments();
        Function<Instant, String> clock = at -> TIME.format(at.atZone(zone));
        return Stream.of(
                        attendee.name(),
                        String.valueOf(attendee.getMinutes()),
                        attendee.attended() ? yes : no,
                        segments.stream()
                                .map(Segment::joined)
                                .min(Comparator.naturalOrder())
                                .map(clock)
                                .orElse(""),
                        segments.stream()
                                .map(Segment::left)
                                .max(Comparator.naturalOrder())
                                .map(clock)
                                .orElse(""),
                        attendee.decision().flatMap(Decision::because).orElse(""))
                .map(SafeCell::of)
                .toList();
    }
}
