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

    @Override
    public String module() {
        return "courses";
    }

    @Override
    protected Map<String, String> whose() {
        Map<String, String> whose = new LinkedHashMap<>();
        whose.put("courses_version", "published_by = ?");
        whose.put("courses_draft", "saved_by = ?");
        whose.put("courses_draft_part", "saved_by = ?");
        whose.put("courses_draft_file", "added_by = ?");
        for (String ofTheDraft : List.of("author", "change", "presence")) {
            whose.put("courses_draft_" + ofTheDraft, "person_id = ?");
        }
        whose.put("courses_cohort", "trainer_id = ?");
        whose.put("courses_cohort_member", "person_id = ?");
        whose.put("courses_cohort_waiting", "person_id = ?");
        whose.put("courses_cohort_letter", "written_by = ?");
        whose.put("courses_enrolment", "person_id = ?");
        whose.put("courses_extra_time", "person_id = ?");
        whose.put("courses_impact_letter", "person_id = ?");
        whose.put("courses_impact_stop", "person_id = ?");
        for (String part : List.of(
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
                "taken_step")) {
            whose.put("courses_" + part, OF_THEIR_ENROLMENTS);
        }
        whose.put(
                "courses_attempt_answer",
                "attempt_id IN (SELECT a.id FROM courses_attempt a WHERE a." + OF_THEIR_ENROLMENTS + ")");
        return whose;
    }
}
