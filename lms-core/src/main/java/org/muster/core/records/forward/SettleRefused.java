package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/** Somebody decides about a statement that a target refused: it is sent once more, or left at that. */
@ApplicationScoped
@Transactional
public class SettleRefused {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    public void settle(UUID target, UUID statement, boolean again) {
        permission.require(RecordsAct.CHANGE_FORWARDING);
        int settled = sql.change("""
                UPDATE records_forward_refused SET state = ? WHERE target = ? AND statement = ? AND state <> 'GIVEN_UP'""", again ? "AGAIN" : "GIVEN_UP", target, statement);
        if (settled == 0) {
            throw new RuleBroken("records.forward.refused.gone");
        }
        audit.append(
                RecordsAct.CHANGE_FORWARDING.key(),
                permission.actor().map(PersonId::value).orElse(null),
                target,
                Map.of("what", again ? "again" : "given up", "statement", statement.toString()));
    }
}
