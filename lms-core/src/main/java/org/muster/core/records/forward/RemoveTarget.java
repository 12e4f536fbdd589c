package org.muster.core.records.forward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.core.records.access.RecordsAct;

/** A target goes, with its secret and the list of what it refused; what it has stays there. */
@ApplicationScoped
@Transactional
public class RemoveTarget {

    @Inject
    Permission permission;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    public void remove(UUID id) {
        permission.require(RecordsAct.CHANGE_FORWARDING);
        if (sql.change("DELETE FROM records_forward WHERE id = ?", id) == 0) {
            throw new NotFound("records.forward.gone");
        }
        sql.change("DELETE FROM records_forward_refused WHERE target = ?", id);
        audit.append(
                RecordsAct.CHANGE_FORWARDING.key(),
                permission.actor().map(PersonId::value).orElse(null),
                id,
                Map.of("what", "removed"));
    }
}
