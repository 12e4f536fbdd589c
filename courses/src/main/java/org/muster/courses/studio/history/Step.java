package org.muster.courses.studio.history;

import java.sql.SQLException;
import org.muster.core.kernel.database.Row;

/**
 * What a change did to one part.
 *
 * @param part its name; empty text for the course itself
 */
public record Step(String part, State before, State after) {

    static Step of(Row row) throws SQLException {
        return new Step(row.text("part"), State.of(row.text("state_before")), State.of(row.text("state_after")));
    }

    public Step back() {
        return new Step(part, after, before);
    }
}
