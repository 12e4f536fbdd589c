package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortFacts;
import org.muster.courses.api.CohortId;
import org.muster.courses.api.Cohorts;
import org.muster.courses.api.CourseId;

/** Reads {@code courses_cohort} and {@code courses_cohort_member}. */
@ApplicationScoped
class CohortsQuery implements Cohorts {

    private static final String COHORT =
            "SELECT c.id, c.course_id, c.title, c.trainer_id, c.starts_on, c.ends_on FROM courses_cohort c ";
    private static final String FACTS = "SELECT c.id, c.course_id, c.title, c.trainer_id, c.starts_on, c.ends_on, ";
    private static final String LATEST_FIRST = " ORDER BY c.starts_on DESC, c.id";

    @Inject
    Sql sql;

    @Override
    public Optional<CohortFacts> find(CohortId cohort) {
        return sql.first(CohortsQuery::facts, COHORT + "WHERE c.id = ?", cohort.value());
    }

    @Override
    public List<CohortFacts> of(PersonId member) {
        return sql.list(
                CohortsQuery::facts,
                COHORT + "JOIN courses_cohort_member m ON m.cohort_id = c.id WHERE m.person_id = ?"
                        + " AND m.left_at IS NULL" + LATEST_FIRST,
                member.value());
    }

    @Override
    public List<CohortFacts> ledBy(PersonId trainer) {
        return sql.list(CohortsQuery::facts, COHORT + "WHERE c.trainer_id = ?" + LATEST_FIRST, trainer.value());
    }

    @Override
    public List<CohortFacts> around(PersonId person) {
        return sql.list(
                CohortsQuery::facts,
                FACTS + "TRUE AS leads FROM courses_cohort c WHERE c.trainer_id = ? UNION ALL " + FACTS
                        + "FALSE FROM courses_cohort c JOIN courses_cohort_member m ON m.cohort_id = c.id"
                        + " WHERE m.person_id = ? AND m.left_at IS NULL AND c.trainer_id <> ?"
                        + " ORDER BY leads DESC, starts_on DESC, id",
                person.value(),
                person.value(),
                person.value());
    }

    @Override
    public List<PersonId> members(CohortId cohort) {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM courses_cohort_member WHERE cohort_id = ? AND left_at IS NULL"
                        + " ORDER BY joined_at, person_id",
                cohort.value());
    }

    @Override
    public boolean belongs(PersonId person, CohortId cohort) {
        return sql.count("""
                        SELECT COUNT(*) FROM courses_cohort c WHERE c.id = ? AND (c.trainer_id = ? OR EXISTS
                            (SELECT 1 FROM courses_cohort_member m WHERE m.cohort_id = c.id AND m.person_id = ?
                                AND m.left_at IS NULL))""", cohort.value(), person.value(), person.value()) > 0;
    }

    static CohortFacts facts(Row row) throws SQLException {
        return new CohortFacts(
                new CohortId(row.id("id")),
                new CourseId(row.id("course_id")),
                row.text("title"),
                new PersonId(row.id("trainer_id")),
                LocalDate.parse(row.text("starts_on")),
                LocalDate.parse(row.text("ends_on")));
    }
}
