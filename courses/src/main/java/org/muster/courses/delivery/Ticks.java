package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;

/** What people ticked for themselves. */
@ApplicationScoped
class Ticks {

    @Inject
    Sql sql;

    Map<String, Set<Integer>> of(EnrolmentId enrolment) {
        return sql
                .list(
                        row -> Map.entry(row.text("checklist_id"), (int) row.number("item")),
                        "SELECT checklist_id, item FROM courses_checklist_tick WHERE enrolment_id = ?",
                        enrolment.value())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    void save(EnrolmentId enrolment, String checklist, Collection<Integer> items) {
        sql.change(
                "DELETE FROM courses_checklist_tick WHERE enrolment_id = ? AND checklist_id = ?",
                enrolment.value(),
                checklist);
        items.forEach(item -> sql.change(
                "INSERT INTO courses_checklist_tick (enrolment_id, checklist_id, item) VALUES (?, ?, ?)",
                enrolment.value(),
                checklist,
                item));
    }
}
