package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CohortId;

/** How each group is joined. */
@ApplicationScoped
class Joinings {

    @Inject
    Sql sql;

    Joining of(CohortId cohort) {
        return sql.first(
                        Joinings::joining,
                        "SELECT door, code, open_until FROM courses_cohort_door WHERE cohort_id = ?",
                        cohort.value())
                .orElse(Joining.BY_TRAINER);
    }

    /** The group that this code opens. */
    Optional<CohortId> behind(GroupCode code) {
        return sql.first(
                row -> new CohortId(row.id("cohort_id")),
                "SELECT cohort_id FROM courses_cohort_door WHERE code = ? AND door = ?",
                code.plain(),
                Door.CODE.name());
    }

    void put(CohortId cohort, Joining joining) {
        sql.change(
                """
                INSERT INTO courses_cohort_door (cohort_id, door, code, open_until) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE door = VALUES(door), code = VALUES(code), open_until = VALUES(open_until)""",
                cohort.value(),
                joining.door().name(),
                joining.codeIfAny().map(GroupCode::plain).orElse(null),
                joining.until() == null ? null : joining.until().toString());
    }

    private static Joining joining(Row row) throws SQLException {
        return new Joining(
                Door.valueOf(row.text("door")),
                row.textIfAny("code").map(GroupCode::new).orElse(null),
                row.textIfAny("open_until").map(LocalDate::parse).orElse(null));
    }
}
