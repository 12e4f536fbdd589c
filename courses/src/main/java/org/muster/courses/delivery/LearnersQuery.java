package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentId;
import org.muster.courses.api.Learners;

/** Reads {@code courses_enrolment}. */
@ApplicationScoped
class LearnersQuery implements Learners {

    @Inject
    Sql sql;

    @Override
    public boolean isLearner(PersonId person, CourseId course) {
        return coursesOf(person).contains(course);
    }

    @Override
    public List<CourseId> coursesOf(PersonId person) {
        return sql.list(row -> new CourseId(row.id("course_id")), """
                SELECT course_id FROM courses_enrolment WHERE person_id = ?
                GROUP BY course_id ORDER BY MAX(enrolled_at) DESC""", person.value());
    }

    @Override
    public Optional<EnrolmentId> enrolment(PersonId person, CourseId course) {
        return sql.first(
                row -> new EnrolmentId(row.id("id")),
                "SELECT id FROM courses_enrolment WHERE person_id = ? AND course_id = ? AND withdrawn_at IS NULL"
                        + " ORDER BY enrolled_at DESC LIMIT 1",
                person.value(),
                course.value());
    }
}
