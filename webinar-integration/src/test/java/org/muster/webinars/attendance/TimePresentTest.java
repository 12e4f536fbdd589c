package org.muster.webinars.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Webinar;

/** The union of what was reported, cut to the planned time: as the demonstration’s file tells it for each of its people. */
class TimePresentTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
    private static final Schedule PLANNED = new Schedule(DAY.atTime(14, 0).atZone(LONDON), 60);

    static Stream<Arguments> people() throws IOException {
        try (InputStream file = TimePresentTest.class.getResourceAsStream("/demo/webinars/webinars.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(file))) {
            JsonObject past = reader.readObject().getJsonArray("webinars").getJsonObject(0);
            return past.getJsonArray("attendance").getValuesAs(JsonObject.class).stream()
                    .map(each -> Arguments.of(each.getString("person") + ": " + each.getString("case"), each));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void itIsWhatTheFileExpects(String who, JsonObject person) {
        Duration present = TimePresent.of(segments(person), PLANNED);
        assertThat(present.toSeconds()).isEqualTo(person.getInt("expected_seconds"));
        assertThat(present.toMinutes()).isEqualTo(person.getInt("expected_minutes"));
        assertThat(EnoughTimeIsAttendance.holds(present, AWebinar.of(PLANNED, 80)))
                .isEqualTo(person.getBoolean("attended"));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<Segment> segments = new ArrayList<>(List.of(of(14, 0, 14, 20), of(14, 10, 14, 40), of(14, 50, 15, 0)));
        Collections.reverse(segments);
        assertThat(TimePresent.of(segments, PLANNED)).isEqualTo(Duration.ofMinutes(50));
    }

    @Test
    void whoeverWasNotThereWasNotThere() {
        assertThat(TimePresent.of(List.of(), PLANNED)).isZero();
    }

    @Test
    void theLeastShareIsRoundedUpToTheSecond() {
        Schedule odd = new Schedule(PLANNED.start(), 5);
        Webinar webinar = AWebinar.of(odd, 33);
        assertThat(webinar.terms().leastSeconds(5)).isEqualTo(99);
        assertThat(EnoughTimeIsAttendance.holds(Duration.ofSeconds(98), webinar))
                .isFalse();
        assertThat(EnoughTimeIsAttendance.holds(Duration.ofSeconds(99), webinar))
                .isTrue();
    }

    private static List<Segment> segments(JsonObject person) {
        return person.getJsonArray("segments").getValuesAs(JsonObject.class).stream()
                .map(each -> new Segment(at(each.getString("joined")), at(each.getString("left"))))
                .toList();
    }

    private static Segment of(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Segment(
                DAY.atTime(fromHour, fromMinute).atZone(LONDON).toInstant(),
                DAY.atTime(toHour, toMinute).atZone(LONDON).toInstant());
    }

    private static Instant at(String clock) {
        return DAY.atTime(LocalTime.parse(clock)).atZone(LONDON).toInstant();
    }
}
