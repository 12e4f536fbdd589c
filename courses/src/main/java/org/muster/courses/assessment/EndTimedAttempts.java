package org.muster.courses.assessment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.muster.core.kernel.BackgroundLoop;
import org.muster.core.kernel.database.Row;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.start.Background;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.EnrolmentId;

/** Sends off the attempts whose time is over, with what was answered: nobody has to come back for that. */
@ApplicationScoped
class EndTimedAttempts implements Background {

    private static final Logger LOG = Logger.getLogger(EndTimedAttempts.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST = 500;

    @Inject
    Sql sql;

    @Inject
    SubmitAttempt submitAttempt;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private final BackgroundLoop loop = new BackgroundLoop("end-timed-attempts", PAUSE, this::end);

    @Override
    public void start() {
        loop.start(threads);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    /** Never asks for another pass at once: what could not be sent off would be tried without a pause. */
    boolean end() {
        overdue(clock.instant().minus(Attempt.GRACE)).forEach(this::submit);
        return false;
    }

    /** The latest first, so that nothing old stands in the way of what is new. */
    private List<Overdue> overdue(Instant end) {
        return sql.list(Overdue::of, """
                SELECT a.id, a.enrolment_id, e.person_id FROM courses_attempt a
                JOIN courses_enrolment e ON e.id = a.enrolment_id AND e.withdrawn_at IS NULL
                WHERE a.submitted_at IS NULL AND a.ends_at < ? ORDER BY a.ends_at DESC LIMIT ?""", end, MOST);
    }

    private void submit(Overdue overdue) {
        try {
            acting.as(overdue.person(), () -> {
                submitAttempt.end(overdue.enrolment(), overdue.attempt());
                return overdue;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "an attempt whose time is over could not be sent off", e);
        }
    }

    private record Overdue(AttemptId attempt, EnrolmentId enrolment, PersonId person) {

        static Overdue of(Row row) throws SQLException {
            return new Overdue(
                    new AttemptId(row.id("id")),
                    new EnrolmentId(row.id("enrolment_id")),
                    new PersonId(row.id("person_id")));
        }
    }
}
