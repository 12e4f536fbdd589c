package org.muster.webinars.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.JsonParts;
import org.muster.core.people.api.AccessLevel;
import org.muster.webinars.api.WebinarId;
import org.muster.webinars.webinar.Audience;
import org.muster.webinars.webinar.Plan;
import org.muster.webinars.webinar.Schedule;
import org.muster.webinars.webinar.Terms;
import org.muster.webinars.webinar.Wording;

/** A webinar of the demonstration’s file. */
record DemoWebinar(JsonObject json) {

    private static final String FILE = "/demo/webinars/webinars.json";

    static List<DemoWebinar> all() {
        try (InputStream in = DemoWebinar.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            try (JsonReader reader = JsonParts.JSON.createReader(in)) {
                return reader.readObject().getJsonArray("webinars").getValuesAs(JsonObject.class).stream()
                        .map(DemoWebinar::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebinarId id() {
        String name = "demo:webinar:" + json.getString("id");
        return new WebinarId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    String title() {
        return json.getString("title");
    }

    String host() {
        return json.getString("host");
    }

    boolean isPast() {
        return json.getString("status").equals("past");
    }

    int day() {
        return json.getInt("day");
    }

    LocalTime start() {
        return LocalTime.parse(json.getString("start"));
    }

    List<String> speakers() {
        return texts("speakers");
    }

    /** Who registered: for a past one, those whose presence is told. */
    List<String> registered() {
        return isPast() ? attendance().map(each -> each.getString("person")).toList() : texts("registrations");
    }

    Stream<JsonObject> attendance() {
        return json.getJsonArray("attendance").getValuesAs(JsonObject.class).stream();
    }

    Plan plan(Instant start, String names) {
        Schedule schedule = Schedule.of(start, ZoneId.of(json.getString("time_zone")), json.getInt("planned_minutes"));
        Terms terms = new Terms(
                json.getInt("capacity"),
                json.getInt("min_attendance_percent"),
                json.getJsonNumber("cpd_hours").bigDecimalValue(),
                Optional.empty());
        AccessLevel level = AccessLevel.valueOf(json.getString("level").toUpperCase(Locale.ROOT));
        return new Plan(
                new Wording(title(), json.getString("title_cy"), body(), names),
                schedule,
                Audience.of(level),
                terms,
                "https://rooms.example/" + json.getString("id"));
    }

    private String body() {
        String agenda = texts("agenda").stream().collect(Collectors.joining("</li><li>", "<ol><li>", "</li></ol>"));
        return "<p>" + json.getString("summary") + "</p>" + agenda;
    }

    private List<String> texts(String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
