package org.muster.webinars.web.studio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.Texts;
import org.muster.webinars.attendance.AttendanceSheet;
import org.muster.webinars.attendance.Attendee;
import org.muster.webinars.attendance.Decision;

/** {@code /studio/webinars/{webinar}/attendance}; its forms go to {@link AttendancePost}. */
@Named("webinarAttendance")
@RequestScoped
public class AttendanceBacking {

    private static final int PAGE = 50;

    @Inject
    OpenWebinarBacking open;

    @Inject
    HttpServletRequest request;

    @Inject
    AttendanceSheet sheet;

    @Inject
    ReportOutcome outcome;

    @Inject
    Texts texts;

    private List<Attendee> attendees = List.of();

    @PostConstruct
    void load() {
        attendees = sheet.open(open.getWebinar().id());
    }

    public List<Attendee> getAttendees() {
        Paging paging = getPaging();
        return attendees.stream().skip(paging.skip()).limit(PAGE).toList();
    }

    public Paging getPaging() {
        return Paging.of(request.getParameter("page"), PAGE, attendees.size());
    }

    public String getPages() {
        return getHome() + "?page=";
    }

    public String getHome() {
        return open.getHome() + "/attendance";
    }

    public long getAttended() {
        return attendees.stream().filter(Attendee::attended).count();
    }

    /** What became of a report that was just given. */
    public List<String> getMistakes() {
        return outcome.getMistakes();
    }

    public String getTaken() {
        return outcome.getTaken();
    }

    public Mark mark(Attendee attendee) {
        return attendee.attended()
                ? Mark.ok(texts.of("webinars.attended"))
                : new Mark(Mark.Kind.NONE, "circle", texts.of("webinars.not-attended"));
    }

    /** The segments on the clock of the webinar’s place, and joins of which nothing more is known. */
    public String times(Attendee attendee) {
        ZoneId zone = open.getWebinar().schedule().zone();
        String segments = attendee.sheet().segments().stream()
                .map(segment -> clock(segment.joined(), zone) + "–" + clock(segment.left(), zone))
                .collect(Collectors.joining(", "));
        boolean onlyJoins = segments.isEmpty() && !attendee.sheet().joins().isEmpty();
        return onlyJoins
                ? texts.of(
                        "webinars.attendance.joined",
                        clock(attendee.sheet().joins().get(0), zone))
                : segments;
    }

    public String because(Attendee attendee) {
        return attendee.decision().flatMap(Decision::because).orElse("");
    }

    private static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(zone));
    }
}
