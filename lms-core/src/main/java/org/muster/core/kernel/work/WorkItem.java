package org.muster.core.kernel.work;

import java.sql.SQLException;
import java.util.UUID;
import org.muster.core.kernel.database.Row;

/** A leased piece of work. The fence is the number of this lease. */
record WorkItem(UUID id, String kind, String key, String payload, int attempts, long fence) {

    static WorkItem of(Row row) throws SQLException {
        return new WorkItem(
                row.id("id"),
                row.text("kind"),
                row.text("work_key"),
                row.text("payload"),
                (int) row.number("attempts") + 1,
                row.number("fence") + 1);
    }
}
