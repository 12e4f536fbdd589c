package org.muster.forums.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.PersonId;
import org.muster.forums.settings.ForumsSettings;

/** Those who write: what one of them sends at once follows one after the other, and not without end. */
@ApplicationScoped
class Writers {

    private static final Duration SOME_TIME = Duration.ofMinutes(10);

    @Inject
    Sql sql;

    @Inject
    Posts posts;

    @Inject
    ForumsSettings settings;

    @Inject
    ActingTime time;

    /** Holds the person's row until the transaction ends; the row is locked alike whether it was there or not. */
    void hold(PersonId person) {
        sql.change(
                "INSERT INTO forums_writer (person_id) VALUES (?) ON DUPLICATE KEY UPDATE person_id = person_id",
                person.value());
    }

    void checkThePace(PersonId person) {
        Instant now = time.now();
        if (posts.countOf(person, now.minus(SOME_TIME), now) >= settings.postsInTenMinutes()) {
            throw new RuleBroken("forums.pace", settings.postsInTenMinutes());
        }
    }
}
