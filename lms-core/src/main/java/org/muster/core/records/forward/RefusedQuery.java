package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.records.access.RecordsAct;

/** Statements that a target refused and nobody has given up, the oldest first. */
@ApplicationScoped
public class RefusedQuery {

    /** So many are shown; when they are settled, others follow. */
    private static final int SHOWN = 50;

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    public List<Refused> of(UUID target) {
        permission.require(RecordsAct.VIEW_FORWARDING);
        return sql.list(
                row -> new Refused(
                        row.id("statement"),
                        row.instant("refused_at"),
                        row.number("status"),
                        row.text("reason"),
                        row.text("state").equals("AGAIN")),
                """
                SELECT statement, refused_at, status, reason, state FROM records_forward_refused
                WHERE target = ? AND state <> 'GIVEN_UP' ORDER BY refused_at, statement LIMIT ?""",
                target,
                SHOWN);
    }

    /**
     * @param status of the answer over HTTP
     * @param reason the beginning of what the target said
     * @param again whether it is about to be sent once more
     */
    public record Refused(UUID statement, Instant at, long status, String reason, boolean again) {}
}
