package org.muster.courses.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.database.Sql;

/** What people wrote that may be shown, in an order that says nothing of who wrote when. */
@ApplicationScoped
class Remarks {

    private static final String WRITTEN = " FROM shown WHERE shown_since > ? AND remark IS NOT NULL";

    @Inject
    Sql sql;

    long count(Said of, Wanted wanted) {
        return sql.count(InFives.of(of.table()) + "SELECT COUNT(*)" + WRITTEN, wanted.parameters());
    }

    List<String> list(Said of, Wanted wanted, int most, long skip) {
        return sql.list(
                row -> row.text("remark"),
                InFives.of(of.table()) + "SELECT remark" + WRITTEN
                        + " ORDER BY SHA2(enrolment_id, 256) LIMIT ? OFFSET ?",
                wanted.version().id().value(),
                wanted.since(),
                most,
                skip);
    }

    /** On which occasion it was written. */
    enum Said {
        WHEN_DONE("courses_evaluation"),
        LATER("courses_impact");

        private final String table;

        Said(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }
}
