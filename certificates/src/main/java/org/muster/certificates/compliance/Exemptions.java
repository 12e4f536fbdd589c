package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;

/** Who is let off what. */
@ApplicationScoped
class Exemptions {

    @Inject
    Sql sql;

    /** Says whether it is new. */
    boolean add(For who, Exemption exemption, @Nullable UUID actor, Instant now) {
        return sql.change(
                        "INSERT IGNORE INTO certificates_exemption (id, organisation_id, person_id, course_id, from_day,"
                                + " until_day, reason, granted_by, granted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        who.organisation().value(),
                        who.person().value(),
                        who.course().value(),
                        exemption.from().toString(),
                        exemption.until().toString(),
                        exemption.reason().strip(),
                        actor,
                        now)
                == 1;
    }

    /** The organisation's exemptions, the latest of each person and course. */
    Map<PersonAndCourse, Days> of(OrganisationId organisation) {
        return sql
                .list(
                        row -> Map.entry(PersonAndCourse.of(row), days(row)),
                        "SELECT person_id, course_id, from_day, until_day FROM certificates_exemption"
                                + " WHERE organisation_id = ? ORDER BY from_day",
                        organisation.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    }

    /** Those of one person that are not over, the next to end first. */
    List<Known> of(OrganisationId organisation, PersonId person, LocalDate today) {
        return sql.list(
                row -> new Known(row.id("id"), row.id("course_id"), days(row), row.text("reason")),
                "SELECT id, course_id, from_day, until_day, reason FROM certificates_exemption"
                        + " WHERE organisation_id = ? AND person_id = ? AND until_day >= ? ORDER BY until_day, id",
                organisation.value(),
                person.value(),
                today.toString());
    }

    /** Yesterday was its last day, or it never was. */
    void end(UUID id, LocalDate today) {
        sql.change("DELETE FROM certificates_exemption WHERE id = ? AND from_day >= ?", id, today.toString());
        sql.change(
                "UPDATE certificates_exemption SET until_day = ? WHERE id = ?",
                today.minusDays(1).toString(),
                id);
    }

    private static Days days(Row row) throws SQLException {
        return new Days(LocalDate.parse(row.text("from_day")), LocalDate.parse(row.text("until_day")));
    }

    /** One of them. */
    record Known(UUID id, UUID course, Days days, String reason) {}

    record For(OrganisationId organisation, PersonId person, CourseId course) {}
}
