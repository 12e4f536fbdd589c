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
        long there = sql.count(
                "SELECT COUNT(*) FROM courses_attendance WHERE enrolment_id = ?",
                study.enrolment().id().value());
        return (int) Math.max(0, study.syllabus().assessment().webinars() - there);
    }

    /** Notes it once, and only for an enrolment of that person. */
    void note(EnrolmentId enrolment, PersonId person, String activity, Instant at) {
        sql.change("""
                INSERT IGNORE INTO courses_attendance (enrolment_id, activity, attended_at)
                SELECT e.id, ?, ? FROM courses_enrolment e WHERE e.id = ? AND e.person_id = ?""", activity, at, enrolment.value(), person.value());
    }
}
