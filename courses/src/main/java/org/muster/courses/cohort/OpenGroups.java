package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CourseId;
import org.muster.courses.catalogue.CourseVersion;

/** The groups whose door is open to all who may take their course, as whoever acts stands to them. */
@ApplicationScoped
public class OpenGroups {

    private static final int FEW = 10;

    @Inject
    Permission permission;

    @Inject
    CoursesById courses;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** Those of the course, the next to begin first. */
    @Transactional
    public List<Group> of(CourseId course) {
        permission.require(CoursesAct.LEARN);
        List<Open> groups =
                groups(course, permission.current(), Days.of(time.now()).toString());
        if (groups.isEmpty()) {
            return List.of();
        }
        Optional<CourseVersion> version = courses.find(course);
        Map<PersonId, PersonSummary> trainers =
                people.find(groups.stream().map(each -> each.facts().trainer()).toList());
        return groups.stream()
                .map(each -> new Group(
                        each.facts(),
                        version,
                        Optional.ofNullable(trainers.get(each.facts().trainer()))
                                .map(PersonSummary::displayName)
                                .orElse(""),
                        each.place(),
                        each.entry()))
                .toList();
    }

    private List<Open> groups(CourseId course, PersonId person, String today) {
        return sql.list(
                row -> Open.of(row, person),
                """
                SELECT c.id, c.course_id, c.title, c.trainer_id, c.starts_on, c.ends_on,
                    LEAST(c.ends_on, COALESCE(d.open_until, c.ends_on)) AS last_day,
                    c.capacity - (SELECT COUNT(*) FROM courses_cohort_member t WHERE t.cohort_id = c.id AND t.left_at IS NULL) AS free,
                    EXISTS (SELECT 1 FROM courses_cohort_member m
                        WHERE m.cohort_id = c.id AND m.person_id = ? AND m.left_at IS NULL) AS member,
                    (SELECT COUNT(*) FROM courses_cohort_waiting w JOIN courses_cohort_waiting o
                        ON o.cohort_id = w.cohort_id AND (o.since, o.person_id) <= (w.since, w.person_id)
                        WHERE w.cohort_id = c.id AND w.person_id = ?) AS turn
                FROM courses_cohort c JOIN courses_cohort_door d ON d.cohort_id = c.id
                WHERE c.course_id = ? AND d.door = ? AND c.closed_at IS NULL AND c.ends_on >= ?
                    AND COALESCE(d.open_until, c.ends_on) >= ?
                ORDER BY c.starts_on, c.id LIMIT ?""",
                person.value(),
                person.value(),
                course.value(),
                Door.OPEN.name(),
                today,
                today,
                FEW);
    }

    private record Open(CohortFacts facts, Group.Place place, Group.Entry entry) {

        static Open of(Row row, PersonId person) throws SQLException {
            CohortFacts facts = CohortsQuery.facts(row);
            return new Open(
                    facts,
                    new Group.Place(row.yes("member"), facts.trainer().equals(person), (int) row.number("turn")),
                    new Group.Entry(
                            true, (int) Math.max(0, row.number("free")), LocalDate.parse(row.text("last_day")), false));
        }
    }
}
