package org.muster.alerts.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.level.Levels;
import org.muster.alerts.message.Messages;
import org.muster.alerts.publication.Board;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** A second person publishes an entry of the threat level, or throws it away. */
@ApplicationScoped
public class DecideLevel {

    @Inject
    Permission permission;

    @Inject
    Levels levels;

    @Inject
    Messages messages;

    @Inject
    Board board;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public void decide(LevelId id, boolean right) {
        permission.require(AlertsAct.APPROVE);
        LevelEntry entry = levels.require(id);
        TwoPersonRule.check(entry.author(), permission.current());
        if (right) {
            levels.approve(entry, permission.current(), time.now());
            messages.published();
            board.changesAfterCommit();
        } else {
            levels.refuse(entry);
        }
        audit.append(
                right ? "alerts.approve-level" : "alerts.refuse-level",
                permission.current().value(),
                id.value());
    }
}
