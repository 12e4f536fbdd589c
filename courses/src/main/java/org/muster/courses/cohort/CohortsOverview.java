package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Like;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.People;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.web.api.Paging;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.catalogue.CourseVersions;

/** The groups somebody leads; for administrators all there are. */
@ApplicationScoped
@Transactional
public class CohortsOverview {

    private static final int SIZE = 20;

    @Inject
    Permission permission;

    @Inject
    KnownCohorts cohorts;

    @Inject
    CourseVersions versions;

    @Inject
    People people;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    public Found find(String words, CohortFilter filter, @Nullable String page) {
        permission.require(CoursesAct.LEAD_COHORT);
        String own = cohorts.mayLeadAny() ? "" : permission.current().toString();
        String like = Like.holding(words);
        String matching = " FROM courses_cohort c JOIN courses_course o ON o.id = c.course_id"
                + " WHERE (? = '' OR c.trainer_id = ?) AND c.title LIKE ? AND " + filter.condition();
        String today = Days.of(time.now()).toString();
        Paging paging = Paging.of(page, SIZE, sql.count("SELECT COUNT(*)" + matching, own, own, like, today));
        List<Listed> rows = sql.list(
                Listed::of,
                "SELECT c.id, c.title, c.trainer_id, c.starts_on, c.ends_on, c.capacity, c.closed_at, o.current_version_id,"
                        + " (SELECT COUNT(*) FROM courses_cohort_member m WHERE m.cohort_id = c.id AND m.left_at IS NULL)"
                        + " AS people" + matching + " ORDER BY " + filter.order() + " LIMIT ? OFFSET ?",
                own,
                own,
                like,
                today,
                SIZE,
                paging.skip());
        return new Found(paging, entries(rows));
    }

    private List<Entry> entries(List<Listed> rows) {
        Map<PersonId, PersonSummary> names =
                people.find(rows.stream().map(Listed::trainer).distinct().toList());
        return rows.stream()
                .map(row -> new Entry(
                        row.id(),
                        row.title(),
                        versions.get(row.course()).title(),
                        Optional.ofNullable(names.get(row.trainer()))
                                .map(PersonSummary::displayName)
                                .orElse(""),
                        row.size()))
                .toList();
    }

    /** A page of the list. */
    public record Found(Paging paging, List<Entry> entries) {}

    /** A line of the list. */
    public record Entry(CohortId id, String title, String course, String trainer, Size size) {}

    /** How long it lasts and how many are in it. */
    public record Size(LocalDate startsOn, LocalDate endsOn, long people, long capacity, boolean closed) {}

    private record Listed(CohortId id, String title, PersonId trainer, CourseVersionId course, Size size) {

        static Listed of(Row row) throws SQLException {
            return new Listed(
                    new CohortId(row.id("id")),
                    row.text("title"),
                    new PersonId(row.id("trainer_id")),
                    new CourseVersionId(row.id("current_version_id")),
                    new Size(
                            LocalDate.parse(row.text("starts_on")),
                            LocalDate.parse(row.text("ends_on")),
                            row.number("people"),
                            row.number("capacity"),
                            row.instantIfAny("closed_at").isPresent()));
        }
    }
}
