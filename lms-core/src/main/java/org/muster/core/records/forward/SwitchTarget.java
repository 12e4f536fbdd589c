package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/** Sending begins where it stopped, or stops after the request under way. */
@ApplicationScoped
@Transactional
public class SwitchTarget {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void turn(UUID id, boolean on) {
        permission.require(RecordsAct.CHANGE_FORWARDING);
        int changed = sql.change("""
                UPDATE records_forward SET running = ?, attempts = 0, failing_since = NULL, last_error = NULL, due_at = ?,
                fence = fence + 1 WHERE id = ?""", on, clock.instant(), id);
        if (changed == 0) {
            throw new NotFound("records.forward.gone");
        }
        audit.append(
                RecordsAct.CHANGE_FORWARDING.key(),
                permission.actor().map(PersonId::value).orElse(null),
                id,
                Map.of("what", on ? "on" : "off"));
    }
}
