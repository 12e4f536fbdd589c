package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.catalogue.CourseVersions;

/** The groups of whoever acts that are neither over nor closed: those they lead, learn in or wait for a place in. */
@ApplicationScoped
public class OwnGroups {

    private static final String GROUP = """
            SELECT c.id, c.course_id, c.title, c.trainer_id, c.starts_on, c.ends_on, k.current_version_id, %s AS leads,
                %s AS turn
            FROM courses_cohort c JOIN courses_course k ON k.id = c.course_id %s
            WHERE c.closed_at IS NULL AND c.ends_on >= ?""";

    private static final String LED = GROUP.formatted("TRUE", "0", "") + " AND c.trainer_id = ?";

    private static final String JOINED =
            GROUP.formatted("FALSE", "0", "JOIN courses_cohort_member m ON m.cohort_id = c.id")
                    + " AND m.person_id = ? AND m.left_at IS NULL";

    private static final String WAITED =
            GROUP.formatted("FALSE", """
            (SELECT COUNT(*) FROM courses_cohort_waiting o
                WHERE o.cohort_id = c.id AND (o.since, o.person_id) <= (w.since, w.person_id))""", "JOIN courses_cohort_waiting w ON w.cohort_id = c.id")
                    + " AND w.person_id = ?";

    @Inject
    Permission permission;

    @Inject
    CourseVersions versions;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public List<Own> find() {
        permission.require(CoursesAct.LEARN);
        Instant now = time.now();
        List<Group> groups = groups(permission.current(), Days.of(now).toString());
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonSummary> trainers =
                people.find(groups.stream().map(each -> each.facts().trainer()).toList());
        Map<CohortId, CohortSession> next =
                sessions.next(groups.stream().map(each -> each.facts().id()).collect(Collectors.toSet()), now);
        return groups.stream().map(each -> own(each, trainers, next)).toList();
    }

    private List<Group> groups(PersonId person, String today) {
        return sql.list(
                OwnGroups::group,
                LED + " UNION ALL " + JOINED + " UNION ALL " + WAITED + " ORDER BY leads DESC, starts_on DESC, id",
                today,
                person.value(),
                today,
                person.value(),
                today,
                person.value());
    }

    private Own own(Group group, Map<PersonId, PersonSummary> trainers, Map<CohortId, CohortSession> next) {
        CohortFacts facts = group.facts();
        return new Own(
                facts,
                versions.find(group.version()),
                Optional.ofNullable(trainers.get(facts.trainer()))
                        .map(PersonSummary::displayName)
                        .orElse(""),
                group.leads(),
                group.turn(),
                Optional.ofNullable(next.get(facts.id())));
    }

    private static Group group(Row row) throws SQLException {
        return new Group(
                CohortsQuery.facts(row), new CourseVersionId(row.id("current_version_id")), row.yes("leads"), (int)
                        row.number("turn"));
    }

    private record Group(CohortFacts facts, CourseVersionId version, boolean leads, int turn) {}

    /**
     * A group of one's own.
     *
     * @param leads whether one leads it
     * @param turn on the waiting list, from 1; 0 for whoever does not wait
     */
    public record Own(
            CohortFacts facts,
            Optional<CourseVersion> course,
            String trainer,
            boolean leads,
            int turn,
            Optional<CohortSession> next) {}
}
