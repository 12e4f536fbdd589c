package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.courses.api.CohortId;

/** Reminds whoever is not through with what is due soon. */
@ApplicationScoped
class RemindOfDueDate implements Worker<RemindOfDueDate.Coming> {

    static final String KIND = "courses-cohort-due";
    static final int DAYS_BEFORE = 3;

    @Inject
    Acting acting;

    @Inject
    PostCohortLetters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Coming> payload() {
        return Coming.class;
    }

    @Override
    public void work(Coming coming, String key) {
        acting.asTheServer(() -> {
            letters.remind(new CohortId(coming.cohort()), coming.part(), LocalDate.parse(coming.day()), key);
            return key;
        });
    }

    /** What is due on which day. */
    public record Coming(UUID cohort, String part, String day) {}
}
