package org.muster.core.people.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.backlog.DeadLetters;
import org.muster.core.kernel.backlog.Queue;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Somebody mended what was in the way: what was given up is tried again. */
@ApplicationScoped
@Transactional
public class RetryWork {

    @Inject
    Permission permission;

    @Inject
    DeadLetters deadLetters;

    @Inject
    AuditLog audit;

    public void retry(Queue queue, UUID id) {
        permission.require(OperationsAct.RETRY_WORK);
        if (!deadLetters.revive(queue, id)) {
            throw new RuleBroken("people.work.gone");
        }
        audit.append(
                OperationsAct.RETRY_WORK.key(),
                permission.actor().map(PersonId::value).orElse(null),
                id,
                Map.of("queue", queue.name()));
    }
}
