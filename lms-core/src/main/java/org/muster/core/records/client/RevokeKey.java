package org.muster.core.records.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/** A system is shut out, for good: from its next request on, on every node. What it wrote stays. */
@ApplicationScoped
@Transactional
public class RevokeKey {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void revoke(UUID key) {
        permission.require(RecordsAct.REVOKE_KEY);
        int revoked = sql.change(
                "UPDATE records_client SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", clock.instant(), key);
        if (revoked == 0) {
            throw new RuleBroken("records.key.gone");
        }
        audit.append(
                RecordsAct.REVOKE_KEY.key(),
                permission.actor().map(PersonId::value).orElse(null),
                key);
    }
}
