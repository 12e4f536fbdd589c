package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/** Who is in a group, and who was. */
@ApplicationScoped
class Members {

    @Inject
    Sql sql;

    int count(CohortId cohort) {
        return (int) sql.count(
                "SELECT COUNT(*) FROM courses_cohort_member WHERE cohort_id = ? AND left_at IS NULL", cohort.value());
    }

    boolean has(CohortId cohort, PersonId person) {
        return sql.count(
                        "SELECT COUNT(*) FROM courses_cohort_member WHERE cohort_id = ? AND person_id = ? AND left_at IS NULL",
                        cohort.value(),
                        person.value())
                > 0;
    }

    /** Whether the person was in it and can be put back. */
    boolean hadOnce(CohortId cohort, PersonId person) {
        return sql.count(
                        "SELECT COUNT(*) FROM courses_cohort_member WHERE cohort_id = ? AND person_id = ? AND left_at IS NOT NULL",
                        cohort.value(),
                        person.value())
                > 0;
    }

    void add(CohortId cohort, PersonId person, Instant now) {
        sql.change("""
                INSERT INTO courses_cohort_member (cohort_id, person_id, joined_at) VALUES (?, ?, ?)
                ON DUPLICATE KEY UPDATE left_at = NULL""", cohort.value(), person.value(), now);
    }

    /** Whether the person was in it until now. */
    boolean leave(CohortId cohort, PersonId person, Instant now) {
        return sql.change(
                        "UPDATE courses_cohort_member SET left_at = ? WHERE cohort_id = ? AND person_id = ? AND left_at IS NULL",
                        now,
                        cohort.value(),
                        person.value())
                == 1;
    }

    /** Those who left, the last first. */
    List<Former> former(CohortId cohort, int most) {
        return sql.list(
                row -> new Former(new PersonId(row.id("person_id")), row.instant("left_at")),
                "SELECT person_id, left_at FROM courses_cohort_member WHERE cohort_id = ? AND left_at IS NOT NULL"
                        + " ORDER BY left_at DESC, person_id LIMIT ?",
                cohort.value(),
                most);
    }

    /** Somebody who left. */
    record Former(PersonId person, Instant leftAt) {}
}
