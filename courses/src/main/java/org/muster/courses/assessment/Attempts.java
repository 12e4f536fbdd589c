package org.muster.courses.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.courses.api.EnrolmentId;

/** The aggregates. */
@ApplicationScoped
public class Attempts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sql sql;

    void add(Attempt attempt) {
        entities.persist(attempt);
        entities.flush();
    }

    /**
     * Keeps the attempt from being submitted until this transaction ends; refuses when it was submitted before, or its time is
     * over. So no answer comes after its marks.
     */
    void holdOpen(AttemptId id, Instant now) {
        boolean inTime = sql.first(
                        row -> Attempts.isInTime(row, now),
                        "SELECT submitted_at, ends_at FROM courses_attempt WHERE id = ? LOCK IN SHARE MODE",
                        id.value())
                .orElse(false);
        if (!inTime) {
            throw new RuleBroken("courses.attempt.over");
        }
    }

    private static boolean isInTime(Row row, Instant now) throws SQLException {
        if (row.instantIfAny("submitted_at").isPresent()) {
            throw new RuleBroken("courses.attempt.submitted");
        }
        return row.instantIfAny("ends_at")
                .filter(end -> now.isAfter(end.plus(Attempt.GRACE)))
                .isEmpty();
    }

    /** The attempt, for this transaction alone. */
    Attempt lock(EnrolmentId enrolment, AttemptId id) {
        return own(enrolment, entities.find(Attempt.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The attempt, when it belongs to the enrolment. */
    public Attempt get(EnrolmentId enrolment, AttemptId id) {
        return own(enrolment, entities.find(Attempt.class, id.value()));
    }

    private static Attempt own(EnrolmentId enrolment, @Nullable Attempt found) {
        return Optional.ofNullable(found)
                .filter(attempt -> attempt.enrolment().equals(enrolment))
                .orElseThrow(() -> new NotFound("courses.attempt.unknown"));
    }

    /** The attempts of an enrolment, the last one first. */
    public List<Attempt> of(EnrolmentId enrolment) {
        return entities.createQuery(
                        "SELECT a FROM Attempt a WHERE a.enrolment = :enrolment ORDER BY a.number DESC", Attempt.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }

    /** The attempt that was begun and not submitted. */
    Optional<Attempt> open(EnrolmentId enrolment) {
        return of(enrolment).stream().filter(attempt -> !attempt.isSubmitted()).findFirst();
    }
}
