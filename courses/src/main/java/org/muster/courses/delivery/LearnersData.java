package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.people.api.PersonalDataInRows;

/** How somebody went through their courses. Answers are erased, that and when they learned stays under the id. */
@ApplicationScoped
class LearnersData extends PersonalDataInRows {

    private static final String OF_THEIR_ENROLMENTS =
            "enrolment_id IN (SELECT e.id FROM courses_enrolment e WHERE e.person_id = ?)";

    private static final Map<String, String> OF_A_PERSON = Map.ofEntries(
            Map.entry("version", "published_by"),
            Map.entry("draft", "saved_by"),
            Map.entry("draft_part", "saved_by"),
            Map.entry("draft_file", "added_by"),
            Map.entry("draft_author", "person_id"),
            Map.entry("draft_change", "person_id"),
            Map.entry("draft_presence", "person_id"),
            Map.entry("draft_comment", "written_by"),
            Map.entry("draft_verdict", "person_id"),
            Map.entry("draft_reader", "person_id"),
            Map.entry("draft_waiver", "person_id"),
            Map.entry("version_waiver", "person_id"),
            Map.entry("cohort", "trainer_id"),
            Map.entry("cohort_member", "person_id"),
            Map.entry("cohort_waiting", "person_id"),
            Map.entry("cohort_letter", "written_by"),
            Map.entry("cohort_letter_reader", "person_id"),
            Map.entry("enrolment", "person_id"),
            Map.entry("extra_time", "person_id"),
            Map.entry("impact_letter", "person_id"),
            Map.entry("impact_stop", "person_id"));

    private static final List<String> OF_AN_ENROLMENT = List.of(
            "lesson_progress",
            "check_answer",
            "scenario_path",
            "checklist_tick",
            "attendance",
            "attempt",
            "note",
            "mark",
            "evaluation",
            "evaluation_skip",
            "impact",
            "taken_step");

    @Override
    public String module() {
        return "courses";
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        OF_A_PERSON.forEach((table, column) -> whose.put("courses_" + table, column + " = ?"));
        OF_AN_ENROLMENT.forEach(table -> whose.put("courses_" + table, OF_THEIR_ENROLMENTS));
        whose.put(
                "courses_attempt_answer",
                "attempt_id IN (SELECT a.id FROM courses_attempt a WHERE a." + OF_THEIR_ENROLMENTS + ")");
        return whose;
    }
}
