package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.time.ActingTime;

/** Whoever holds a letter that asks what a course changed gets no more of them: the secret in its address is the permission. */
@ApplicationScoped
public class StopImpactLetters {

    @Inject
    Sql sql;

    @Inject
    ActingTime time;

    /** Whether letters still come; {@link NotFound} when no letter carried the token. */
    public boolean areComing(String token) {
        return sql.count("SELECT COUNT(*) FROM courses_impact_stop WHERE person_id = ?", reader(token)) == 0;
    }

    /** Stopping twice is stopping once. */
    @Transactional
    public void stop(String token) {
        sql.change(
                "INSERT IGNORE INTO courses_impact_stop (person_id, stopped_at) VALUES (?, ?)",
                reader(token),
                time.now());
    }

    private UUID reader(String token) {
        return sql.first(
                        row -> row.id("person_id"),
                        "SELECT person_id FROM courses_impact_letter WHERE stop_hash = ?",
                        (Object) new StopToken(token).hash())
                .orElseThrow(() -> new NotFound("courses.impact.stop.unknown"));
    }
}
