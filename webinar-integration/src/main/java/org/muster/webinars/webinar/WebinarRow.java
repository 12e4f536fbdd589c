package org.muster.webinars.webinar;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.webinars.api.WebinarId;

/** A webinar as a row of its table. */
public final class WebinarRow {

    private WebinarRow() {}

    public static Webinar read(Row row) throws SQLException {
        return new Webinar(new WebinarId(row.id("id")), new PersonId(row.id("host_id")), plan(row), story(row));
    }

    private static Plan plan(Row row) throws SQLException {
        Wording wording = new Wording(row.text("title"), row.text("title_cy"), row.text("body"), row.text("speakers"));
        Schedule schedule =
                Schedule.of(row.instant("starts_at"), ZoneId.of(row.text("zone")), (int) row.number("minutes"));
        Audience audience = new Audience(
                Audience.Kind.valueOf(row.text("audience_kind")),
                AccessLevel.valueOf(row.text("audience_level")),
                row.idIfAny("audience_id").orElse(null));
        return new Plan(wording, schedule, audience, terms(row), row.text("join_link"));
    }

    private static Terms terms(Row row) throws SQLException {
        return new Terms(
                (int) row.number("capacity"),
                (int) row.number("least_percent"),
                new BigDecimal(row.text("cpd_hours")),
                row.idIfAny("counts_for").map(CourseId::new));
    }

    private static Story story(Row row) throws SQLException {
        return new Story(
                (int) row.number("sequence"),
                row.textIfAny("cancelled_because"),
                row.instantIfAny("confirmed_at"),
                row.number("version"));
    }

    /** What is written of a plan, in the order of the table, and what comes after it. */
    static @Nullable Object[] columns(Plan plan, Object... more) {
        Wording wording = plan.wording();
        Schedule schedule = plan.schedule();
        Stream<@Nullable Object> first = Stream.of(
                wording.title(),
                wording.titleWelsh(),
                wording.body(),
                wording.speakers(),
                schedule.zone().getId(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.minutes());
        return Stream.of(first, rest(plan), Stream.<@Nullable Object>of(more))
                .flatMap(part -> part)
                .toArray();
    }

    private static Stream<@Nullable Object> rest(Plan plan) {
        Audience audience = plan.audience();
        Terms terms = plan.terms();
        return Stream.of(
                audience.kind().name(),
                audience.level().name(),
                audience.group(),
                plan.joinLink(),
                terms.capacity(),
                terms.leastPercent(),
                terms.cpdHours(),
                terms.countsFor().map(CourseId::value).orElse(null));
    }
}
