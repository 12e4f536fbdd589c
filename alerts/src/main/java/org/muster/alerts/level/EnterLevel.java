package org.muster.alerts.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.muster.alerts.access.AlertsAct;
import org.muster.alerts.api.LevelId;
import org.muster.alerts.message.State;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.kernel.time.ActingTime;
import org.muster.core.people.api.Permission;

/** An author writes down a new level; it waits for a second person. */
@ApplicationScoped
public class EnterLevel {

    private static final int LONGEST_SOURCE = 300;

    @Inject
    Permission permission;

    @Inject
    Levels levels;

    @Inject
    AuditLog audit;

    @Inject
    ActingTime time;

    @Transactional
    public LevelId enter(LevelEntry.Fact fact) {
        permission.require(AlertsAct.WRITE);
        String source = fact.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new RuleBroken("alerts.rule.source");
        }
        LevelEntry entry = new LevelEntry(
                new LevelId(Ids.next()),
                new LevelEntry.Fact(fact.scope(), fact.level(), fact.from(), source),
                State.WAITING,
                permission.current());
        levels.add(entry, time.now());
        audit.append("alerts.enter-level", entry.author().value(), entry.id().value());
        return entry.id();
    }
}
