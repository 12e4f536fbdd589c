package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;
import org.muster.courses.api.EnrolmentId;

/** The aggregates. */
@ApplicationScoped
public class Enrolments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    public Optional<Enrolment> find(EnrolmentId id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id.value()));
    }

    /** The enrolment, for this transaction alone: steps of one person follow each other. */
    public Enrolment lock(EnrolmentId id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("courses.enrolment.unknown"));
    }

    /** Keeps the enrolment unless the person has an open one, and gives the open one: two clicks make one enrolment. */
    EnrolmentId addOnce(Enrolment enrolment) {
        sql.change(
                """
                INSERT IGNORE INTO courses_enrolment (id, person_id, course_id, version_id, enrolled_at, seconds_spent,
                    place_position, lessons_done, attempts_used, open_mark, version)
                VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0, 1, 1)""",
                enrolment.id().value(),
                enrolment.person().value(),
                enrolment.course().value(),
                enrolment.courseVersion().value(),
                enrolment.enrolledAt());
        return open(enrolment.person(), enrolment.course()).orElseThrow();
    }

    /** The person's open way through a course. */
    public Optional<EnrolmentId> open(PersonId person, CourseId course) {
        return sql.first(
                row -> new EnrolmentId(row.id("id")),
                "SELECT id FROM courses_enrolment WHERE person_id = ? AND course_id = ? AND open_mark = 1",
                person.value(),
                course.value());
    }

    /** The person's way through the course, in any version, that was completed last. */
    Optional<EnrolmentId> lastCompleted(PersonId person, CourseId course) {
        return sql.first(row -> new EnrolmentId(row.id("id")), """
                        SELECT id FROM courses_enrolment
                        WHERE person_id = ? AND course_id = ? AND completed_at IS NOT NULL
                        ORDER BY completed_at DESC, id DESC LIMIT 1""", person.value(), course.value());
    }

    /** The person's newest enrolment in each course, the last touched first; none they withdrew from. */
    public List<Enrolment> newest(PersonId person) {
        return entities.createQuery("""
                        SELECT e FROM Enrolment e WHERE e.person = :person AND e.withdrawnAt IS NULL
                            AND e.enrolledAt = (SELECT MAX(o.enrolledAt) FROM Enrolment o
                                WHERE o.person = e.person AND o.course = e.course AND o.withdrawnAt IS NULL)
                        ORDER BY e.attendance.activeAt DESC, e.enrolledAt DESC""", Enrolment.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
