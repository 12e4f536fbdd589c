package org.muster.courses.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.web.api.Paging;
import org.muster.courses.access.CoursesAct;
import org.muster.courses.api.CourseVersionId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.catalogue.CourseVersions;
import org.muster.courses.history.PastEnrolment.Dates;
import org.muster.courses.history.PastEnrolment.Done;

/** All courses whoever acts ever enrolled in, the latest first. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class OwnHistory {

    private static final int SIZE = 10;

    @Inject
    Permission permission;

    @Inject
    CourseVersions versions;

    @Inject
    Sql sql;

    public Found find(HistoryFilter filter, @Nullable String page) {
        permission.require(CoursesAct.LEARN);
        UUID person = permission.current().value();
        String own = " FROM courses_enrolment e WHERE e.person_id = ? AND " + filter.condition();
        Paging paging = Paging.of(page, SIZE, sql.count("SELECT COUNT(*)" + own, person));
        List<PastEnrolment> found = sql.list(
                this::past,
                "SELECT e.id, e.version_id, e.enrolled_at, e.completed_at, e.withdrawn_at, e.lessons_done, e.attempts_used,"
                        + " (SELECT MAX(a.points * 100 DIV a.max_points) FROM courses_attempt a"
                        + " WHERE a.enrolment_id = e.id AND a.submitted_at IS NOT NULL) AS result"
                        + own + " ORDER BY e.enrolled_at DESC, e.id DESC LIMIT ? OFFSET ?",
                person,
                SIZE,
                paging.skip());
        return new Found(paging, found);
    }

    private PastEnrolment past(Row row) throws SQLException {
        return new PastEnrolment(
                new EnrolmentId(row.id("id")),
                versions.get(new CourseVersionId(row.id("version_id"))),
                new Dates(
                        row.instant("enrolled_at"),
                        row.instantIfAny("completed_at").orElse(null),
                        row.instantIfAny("withdrawn_at").orElse(null)),
                new Done((int) row.number("lessons_done"), (int) row.number("attempts_used")),
                row.textIfAny("result").map(Integer::valueOf).orElse(null));
    }

    /** A page of them. */
    public record Found(Paging paging, List<PastEnrolment> enrolments) {}
}
