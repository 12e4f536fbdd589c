package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CohortId;

/** Who waits for a place in a group, in the order they came. */
@ApplicationScoped
class WaitingList {

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

    Optional<PersonId> first(CohortId cohort) {
        return of(cohort).stream().findFirst().map(Waiting::person);
    }

    /** From 1; 0 for whoever does not wait. */
    int turn(CohortId cohort, PersonId person) {
        return of(cohort).stream().map(Waiting::person).toList().indexOf(person) + 1;
    }

    /** Somebody who waits. */
    record Waiting(PersonId person, Instant since) {}
}
