package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.CohortId;

/** Due dates as rows. */
@ApplicationScoped
class KnownDueDates {

    @Inject
    Sql sql;

    DueDates of(CohortId cohort) {
        return new DueDates(sql
                .list(
                        row -> Map.entry(row.text("part"), LocalDate.parse(row.text("due_on"))),
                        "SELECT part, due_on FROM courses_cohort_due WHERE cohort_id = ?",
                        cohort.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void put(CohortId cohort, DueDates due) {
        sql.change("DELETE FROM courses_cohort_due WHERE cohort_id = ?", cohort.value());
        due.days()
                .forEach((part, day) -> sql.change(
                        "INSERT INTO courses_cohort_due (cohort_id, part, due_on) VALUES (?, ?, ?)",
                        cohort.value(),
                        part,
                        day.toString()));
    }
}
