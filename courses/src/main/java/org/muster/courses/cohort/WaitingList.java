package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/** Who waits for a place in a group, in the order they came. */
@ApplicationScoped
class WaitingList {

    /** More than wait in vain for the largest group are better told at once. */
    static final int LONGEST = CohortPlan.LARGEST;

    @Inject
    Sql sql;

    /** Who waits already keeps their turn. */
    void add(CohortId cohort, PersonId person, Instant now) {
        sql.change(
                "INSERT IGNORE INTO courses_cohort_waiting (cohort_id, person_id, since) VALUES (?, ?, ?)",
                cohort.value(),
                person.value(),
                now);
    }

    /** Whether they waited. */
    boolean remove(CohortId cohort, PersonId person) {
        return sql.change(
                        "DELETE FROM courses_cohort_waiting WHERE cohort_id = ? AND person_id = ?",
                        cohort.value(),
                        person.value())
                == 1;
    }

    List<Waiting> of(CohortId cohort) {
        return sql.list(
                row -> new Waiting(new PersonId(row.id("person_id")), row.instant("since")),
                "SELECT person_id, since FROM courses_cohort_waiting WHERE cohort_id = ? ORDER BY since, person_id",
                cohort.value());
    }

    List<PersonId> first(CohortId cohort, int most) {
        return sql.list(
                row -> new PersonId(row.id("person_id")),
                "SELECT person_id FROM courses_cohort_waiting WHERE cohort_id = ? ORDER BY since, person_id LIMIT ?",
                cohort.value(),
                most);
    }

    long count(CohortId cohort) {
        return sql.count("SELECT COUNT(*) FROM courses_cohort_waiting WHERE cohort_id = ?", cohort.value());
    }

    /** From 1; 0 for whoever does not wait. */
    int turn(CohortId cohort, PersonId person) {
        return (int) sql.count("""
                SELECT COUNT(*) FROM courses_cohort_waiting w JOIN courses_cohort_waiting o
                    ON o.cohort_id = w.cohort_id AND (o.since, o.person_id) <= (w.since, w.person_id)
                WHERE w.cohort_id = ? AND w.person_id = ?""", cohort.value(), person.value());
    }

    /** Somebody who waits. */
    record Waiting(PersonId person, Instant since) {}
}
