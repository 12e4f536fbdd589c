package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.signin.Belonging;
import org.muster.courses.ShortCourse;

/** A group that each owner leads. */
@ApplicationScoped
class LedGroups implements Belonging {

    @Inject
    ShortCourse course;

    @Inject
    Sql sql;

    private Optional<String> taken = Optional.empty();

    @Override
    public boolean standsIn(String pattern) {
        return pattern.startsWith("/studio/cohorts/{cohort}") || pattern.startsWith("/groups/{cohort}");
    }

    @Override
    public synchronized Map<String, String> partsOf(PersonId owner) {
        taken = Optional.of(taken.orElseGet(course::publish));
        String cohort = Ids.next().toString();
        sql.change("""
                INSERT INTO courses_cohort (id, course_id, title, trainer_id, opens_on, starts_on, ends_on, capacity,
                    language, made_at, version)
                SELECT ?, c.id, 'Group', ?, '2026-01-01', '2026-01-02', '2026-12-31', 30, 'en-GB', ?, 1
                FROM courses_course c WHERE c.slug = ?""", cohort, owner.value(), Instant.EPOCH, taken.get());
        return Map.of("cohort", cohort);
    }
}
