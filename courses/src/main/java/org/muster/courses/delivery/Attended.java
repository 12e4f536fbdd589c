package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;

/** Which webinars somebody attended for a course. */
@ApplicationScoped
public class Attended {

    @Inject
    OwnStudies studies;

    @Inject
    Sql sql;

    /** How many webinars are still to be attended before the assessment. */
    public int missing(Study study) {
        studies.check(study);
        int asked = study.syllabus().assessment().webinars();
        return asked == 0 ? 0 : (int) Math.max(0, asked - attended(study));
    }

    private long attended(Study study) {
        return sql.count(
                "SELECT COUNT(*) FROM courses_attendance WHERE enrolment_id = ?",
                study.enrolment().id().value());
    }

    /** Notes it once, and only for an enrolment of that person. */
    void note(EnrolmentId enrolment, PersonId person, String activity, Instant at) {
        sql.change("""
                INSERT IGNORE INTO courses_attendance (enrolment_id, activity, attended_at)
                SELECT e.id, ?, ? FROM courses_enrolment e WHERE e.id = ? AND e.person_id = ?""", activity, at, enrolment.value(), person.value());
    }
}
