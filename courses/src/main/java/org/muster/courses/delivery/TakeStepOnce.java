package org.muster.courses.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.EnrolmentId;

/**
 * A step that arrives again, because its answer was lost or a device without a network kept it, is taken once. Its key is
 * noted in the transaction that takes it: a step that is refused leaves none.
 */
@ApplicationScoped
public class TakeStepOnce {

    @Inject
    OwnStudies studies;

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** Whether it was taken now; a step without a key always is. */
    @Transactional
    public boolean take(EnrolmentId enrolment, Optional<UUID> key, Runnable step) {
        studies.lock(enrolment);
        boolean isNew = key.map(each -> note(enrolment, each)).orElse(true);
        if (isNew) {
            step.run();
        }
        return isNew;
    }

    private boolean note(EnrolmentId enrolment, UUID key) {
        return sql.change(
                        "INSERT IGNORE INTO courses_taken_step (enrolment_id, step_key, taken_at) VALUES (?, ?, ?)",
                        enrolment.value(),
                        key,
                        time.now())
                == 1;
    }
}
