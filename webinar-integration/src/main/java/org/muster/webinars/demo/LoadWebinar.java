package org.muster.webinars.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.webinars.attendance.ConfirmAttendance;
import org.muster.webinars.registration.Register;
import org.muster.webinars.report.ImportReport;
import org.muster.webinars.scheduling.ScheduleWebinar;

/** Lets a webinar happen as it is told, by the same use cases as everybody. */
@ApplicationScoped
class LoadWebinar {

    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(20);
    private static final Duration CONFIRMED_AFTER = Duration.ofHours(20);

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    @Inject
    People names;

    @Inject
    Acting acting;

    @Inject
    ActingTime time;

    @Inject
    ScheduleWebinar scheduleWebinar;

    @Inject
    Register register;

    @Inject
    ImportReport importReport;

    @Inject
    ConfirmAttendance confirmAttendance;

    void load(DemoWebinar file) {
        Instant start = days.at(file.day(), file.start());
        Instant announced = start.minus(ANNOUNCED_BEFORE);
        by(file.host(), announced, () -> scheduleWebinar.schedule(file.id(), file.plan(start, speakers(file))));
        file.registered().forEach(person -> by(person, announced.plusSeconds(60), () -> register.register(file.id())));
        if (file.isPast()) {
            Instant after = start.plus(CONFIRMED_AFTER);
            by(file.host(), after, () -> importReport.take(file.id(), report(file, start)));
            by(file.host(), after, () -> {
                confirmAttendance.confirm(file.id());
                return file;
            });
        }
    }

    private String speakers(DemoWebinar file) {
        return file.speakers().stream()
                .flatMap(code -> names.find(people.of(code)).stream())
                .map(PersonSummary::displayName)
                .collect(Collectors.joining(", "));
    }

    /** As the meeting service reports it, by e-mail address, since two people are called the same. */
    private byte[] report(DemoWebinar file, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, ZoneId.of(file.json().getString("time_zone")));
        Stream<String> lines = file.attendance().flatMap(each -> lines(each, day));
        return Stream.concat(Stream.of("email,joined,left"), lines)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> lines(JsonObject attendee, LocalDate day) {
        PersonId person = people.of(attendee.getString("person"));
        String email = acting.asTheServer(() -> names.emailOf(person));
        return attendee.getJsonArray("segments").getValuesAs(JsonObject.class).stream()
                .map(segment -> email + "," + day + " " + segment.getString("joined") + "," + day + " "
                        + segment.getString("left"));
    }

    private void by(String code, Instant at, Supplier<?> deed) {
        time.at(at, () -> acting.as(people.of(code), deed));
    }
}
