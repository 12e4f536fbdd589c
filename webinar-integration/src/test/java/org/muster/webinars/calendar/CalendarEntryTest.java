package org.muster.webinars.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.muster.webinars.attendance.AWebinar;
import org.muster.webinars.calendar.CalendarEntry.Purpose;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Webinar;
import org.muster.webinars.webinar.Wording;

/** What is sent is read again by a calendar, and says what was meant and nothing else. */
class CalendarEntryTest {

    private static final Instant STAMP = Instant.parse("2026-11-20T10:00:00Z");
    private static final String EVIL = "Doors, keys; locks\\ \"now\"";
    private static final String WELSH = "Ŵyl y tŷ ".repeat(16).strip();

    @Test
    void aRequestSaysWhoWhenAndWhere() throws Exception {
        String text = entry("Doors", at("Europe/London", 2026, 11, 24, 14), 3).text(Purpose.REQUEST, STAMP);
        assertThat(unfolded(text))
                .contains(
                        "METHOD:REQUEST\r\n",
                        "UID:00000000-0000-0001-0000-000000000002@muster\r\n",
                        "SEQUENCE:3\r\n",
                        "DTSTAMP:20261120T100000Z\r\n",
                        "DTSTART;TZID=Europe/London:20261124T140000\r\n",
                        "DTEND;TZID=Europe/London:20261124T150000\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "mailto:noreply@muster.example\r\n",
                        "mailto:ama@guests.example\r\n",
                        "URL:https://muster.example/webinars/1/join\r\n")
                .doesNotContain("rooms.example");
        assertThat(summary(event(text))).isEqualTo("Doors");
    }

    @Test
    void aCancellationKeepsTheUid() throws Exception {
        String text = entry("Doors", at("Europe/London", 2026, 11, 24, 14), 4).text(Purpose.CANCEL, STAMP);
        assertThat(text).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4");
        assertThat(event(text).getUid().orElseThrow().getValue()).startsWith("00000000-0000-0001");
    }

    @Test
    void theClockOfThePlaceComesAlong() {
        String winter = entry("Doors", at("Europe/London", 2026, 11, 24, 14), 0).text(Purpose.REQUEST, STAMP);
        assertThat(winter).contains("BEGIN:STANDARD", "TZOFFSETTO:+0000").doesNotContain("BEGIN:DAYLIGHT");
        String summer = entry("Doors", at("Europe/London", 2026, 7, 1, 14), 0).text(Purpose.REQUEST, STAMP);
        assertThat(summer).contains("BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100");
        String never = entry("Doors", at("Asia/Kolkata", 2026, 7, 1, 14), 0).text(Purpose.REQUEST, STAMP);
        assertThat(never).contains("TZID:Asia/Kolkata", "TZOFFSETTO:+0530");
    }

    @Test
    void aNightInWhichTheClocksChangeHasBoth() {
        String text = entry("Doors", at("Europe/London", 2026, 10, 25, 0), 0).text(Purpose.REQUEST, STAMP);
        assertThat(text).contains("BEGIN:DAYLIGHT").doesNotContain("BEGIN:STANDARD");
        String through =
                entry("Doors", at("Europe/London", 2026, 10, 25, 0, 180), 0).text(Purpose.REQUEST, STAMP);
        assertThat(through).contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:20261025T020000");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() throws Exception {
        String text = entry(WELSH, at("Europe/London", 2026, 11, 24, 14), 0).text(Purpose.REQUEST, STAMP);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(summary(event(text))).isEqualTo(WELSH);
    }

    @Test
    void signsOutsideTheFirstPlaneAreNotCut() {
        String folded = Folding.fold("SUMMARY:" + "👋🏽".repeat(30));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:" + "👋🏽".repeat(30) + "\r\n");
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
    }

    @Test
    void nothingThatIsTypedBecomesALineOfItsOwn() throws Exception {
        Invited evil = new Invited(
                organiser(), "Ama\"\r\nATTENDEE:mailto:eve@x.example", "ama@guests.example", Locale.ENGLISH);
        Webinar webinar = webinar(EVIL, at("Europe/London", 2026, 11, 24, 14));
        String text = new CalendarEntry(
                        webinar, 0, evil, "One\nEND:VEVENT\r\nBEGIN:VALARM\nTRIGGER:-PT1M", "https://muster.example/1")
                .text(Purpose.REQUEST, STAMP);
        VEvent event = event(text);
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(summary(event)).isEqualTo(EVIL);
        assertThat(unfolded(text).lines()).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
        assertThat(unfolded(text).lines()).noneMatch(line -> line.startsWith("ATTENDEE:mailto:eve"));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static String summary(VEvent event) {
        return Objects.requireNonNull(event.getSummary()).getValue();
    }

    private static VEvent event(String text) throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        return (VEvent) read.getComponent("VEVENT").orElseThrow();
    }

    private static Schedule at(String zone, int... when) {
        ZonedDateTime start = ZonedDateTime.of(when[0], when[1], when[2], when[3], 0, 0, 0, ZoneId.of(zone));
        return new Schedule(start, when.length > 4 ? when[4] : 60);
    }

    private static CalendarEntry entry(String title, Schedule schedule, int sequence) {
        Invited invited = new Invited(organiser(), "Ama Mensah", "ama@guests.example", Locale.ENGLISH);
        return new CalendarEntry(
                webinar(title, schedule),
                sequence,
                invited,
                "What to look for.",
                "https://muster.example/webinars/1/join");
    }

    private static InternetAddress organiser() {
        try {
            return new InternetAddress("Muster <noreply@muster.example>");
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Webinar webinar(String title, Schedule schedule) {
        Webinar any = AWebinar.of(schedule, 80);
        Plan plan = any.plan();
        Plan titled =
                new Plan(new Wording(title, "", "", ""), schedule, plan.audience(), plan.terms(), plan.joinLink());
        return new Webinar(any.id(), any.host(), titled, any.story());
    }
}
