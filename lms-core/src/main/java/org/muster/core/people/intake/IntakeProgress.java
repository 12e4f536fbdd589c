package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.muster.core.kernel.database.SqlAside;

/** How far reading has come, written beside the transaction that reads so that others see it meanwhile. */
@ApplicationScoped
class IntakeProgress {

    @Inject
    SqlAside sql;

    void begin(UUID intake, int total) {
        sql.change("REPLACE INTO people_intake_progress (intake_id, done, total) VALUES (?, 0, ?)", intake, total);
    }

    void note(UUID intake, int done) {
        sql.change("UPDATE people_intake_progress SET done = ? WHERE intake_id = ?", done, intake);
    }

    void end(UUID intake) {
        sql.change("DELETE FROM people_intake_progress WHERE intake_id = ?", intake);
    }
}
